import type {Detector} from '../../src/model/detector.js'
import {cellTower} from './cell-tower.js'
import {flightNo} from './flight-no.js'
import {lat} from './lat.js'
import {lng} from './lng.js'
import {locationText} from './location-text.js'
import {seatNo} from './seat-no.js'
import {speed} from './speed.js'
import {ticketNo} from './ticket-no.js'
import {trainNo} from './train-no.js'

/** Where somebody or something was, and how it got there. */
export const track: readonly Detector[] = [
  lat,
  lng,
  locationText,
  speed,
  cellTower,
  flightNo,
  trainNo,
  seatNo,
  ticketNo,
]

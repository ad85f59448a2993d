import type {Detector} from '../../src/model/detector.js'
import {checkinTime} from './checkin-time.js'
import {checkoutTime} from './checkout-time.js'
import {hotelName} from './hotel-name.js'
import {roomNo} from './room-no.js'

/** Where and when somebody stayed. */
export const stay: readonly Detector[] = [hotelName, roomNo, checkinTime, checkoutTime]

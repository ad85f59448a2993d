import type {Detector} from '../../src/model/detector.js'
import {appointment} from './appointment.js'
import {bloodType} from './blood-type.js'
import {diagnosis} from './diagnosis.js'
import {heightWeight} from './height-weight.js'
import {labResult} from './lab-result.js'
import {medicine} from './medicine.js'
import {pregnancy} from './pregnancy.js'
import {symptom} from './symptom.js'
import {vaccination} from './vaccination.js'

/** What is known of somebody's body and of visits to doctors. */
export const health: readonly Detector[] = [
  diagnosis,
  symptom,
  medicine,
  labResult,
  heightWeight,
  bloodType,
  appointment,
  pregnancy,
  vaccination,
]

import type {Detector} from '../../src/model/detector.js'
import {age} from './age.js'
import {birthDate} from './birth-date.js'
import {ethnicity} from './ethnicity.js'
import {faceTemplate} from './face-template.js'
import {gender} from './gender.js'
import {maritalStatus} from './marital-status.js'
import {otherPersonal} from './other-personal.js'
import {personName} from './person-name.js'
import {photo} from './photo.js'

/** Who somebody is. */
export const person: readonly Detector[] = [
  personName,
  gender,
  birthDate,
  age,
  ethnicity,
  maritalStatus,
  photo,
  faceTemplate,
  otherPersonal,
]

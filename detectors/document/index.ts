import type {Detector} from '../../src/model/detector.js'
import {drivingLicence} from './driving-licence.js'
import {idCard} from './id-card.js'
import {idCardImage} from './id-card-image.js'
import {officerCard} from './officer-card.js'
import {passport} from './passport.js'
import {permit} from './permit.js'
import {socialSecurityNo} from './social-security-no.js'
import {uscc} from './uscc.js'

/** Papers that say who somebody is, by their numbers and images. */
export const documents: readonly Detector[] = [
  idCard,
  idCardImage,
  passport,
  permit,
  officerCard,
  drivingLicence,
  socialSecurityNo,
  uscc,
]

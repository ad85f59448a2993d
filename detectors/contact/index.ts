import type {Detector} from '../../src/model/detector.js'
import {address} from './address.js'
import {email} from './email.js'
import {landline} from './landline.js'
import {mobile} from './mobile.js'
import {postcode} from './postcode.js'
import {qq} from './qq.js'
import {wechat} from './wechat.js'

/** How somebody is reached. */
export const contact: readonly Detector[] = [mobile, landline, email, address, postcode, wechat, qq]

import type {Detector} from '../../src/model/detector.js'
import {accountNo} from './account-no.js'
import {deviceId} from './device-id.js'
import {ip} from './ip.js'
import {password} from './password.js'
import {token} from './token.js'
import {verificationCode} from './verification-code.js'

/** How somebody is known to machines and platforms. */
export const account: readonly Detector[] = [accountNo, password, verificationCode, token, deviceId, ip]

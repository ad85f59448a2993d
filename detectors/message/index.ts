import type {Detector} from '../../src/model/detector.js'
import {callDuration} from './call-duration.js'
import {callType} from './call-type.js'
import {callee} from './callee.js'
import {caller} from './caller.js'
import {messageText} from './message-text.js'
import {messageTitle} from './message-title.js'

/** What people tell each other, and that they did. */
export const message: readonly Detector[] = [
  messageText,
  messageTitle,
  caller,
  callee,
  callDuration,
  callType,
]

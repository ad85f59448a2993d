import type {Detector} from '../../src/model/detector.js'
import {personKey} from './person-key.js'
import {timestamp} from './timestamp.js'

/** Keys and times: what ties records to persons and to each other. */
export const record: readonly Detector[] = [personKey, timestamp]

import type {Detector} from '../../src/model/detector.js'
import {merchant} from './merchant.js'
import {orderNo} from './order-no.js'
import {payTime} from './pay-time.js'
import {product} from './product.js'
import {quantity} from './quantity.js'
import {waybillNo} from './waybill-no.js'

/** What somebody bought, where, when, and how it was sent. */
export const trade: readonly Detector[] = [orderNo, product, quantity, payTime, waybillNo, merchant]

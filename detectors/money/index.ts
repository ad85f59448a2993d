import type {Detector} from '../../src/model/detector.js'
import {amount} from './amount.js'
import {balance} from './balance.js'
import {bankCard} from './bank-card.js'
import {deposit} from './deposit.js'
import {houseProperty} from './house-property.js'
import {houseValue} from './house-value.js'
import {insurance} from './insurance.js'
import {investment} from './investment.js'
import {plateNo} from './plate-no.js'
import {salary} from './salary.js'
import {vehicleProperty} from './vehicle-property.js'
import {vehicleValue} from './vehicle-value.js'
import {vin} from './vin.js'

/** What somebody owns, earns and pays. */
export const money: readonly Detector[] = [
  bankCard,
  balance,
  deposit,
  salary,
  investment,
  amount,
  houseProperty,
  houseValue,
  vehicleProperty,
  vehicleValue,
  plateNo,
  vin,
  insurance,
]

import type {Detector} from '../../src/model/detector.js'
import {creditReport} from './credit-report.js'
import {creditScore} from './credit-score.js'
import {loanAmount} from './loan-amount.js'
import {overdue} from './overdue.js'
import {repayment} from './repayment.js'

/** What somebody owes, pays back, failed to pay, and is trusted with. */
export const credit: readonly Detector[] = [loanAmount, repayment, overdue, creditScore, creditReport]

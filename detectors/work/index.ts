import type {Detector} from '../../src/model/detector.js'
import {education} from './education.js'
import {employeeNo} from './employee-no.js'
import {employer} from './employer.js'
import {gradeScore} from './grade-score.js'
import {position} from './position.js'
import {school} from './school.js'
import {studentNo} from './student-no.js'

/** Where somebody works and learns, and how. */
export const work: readonly Detector[] = [
  employer,
  position,
  school,
  education,
  studentNo,
  employeeNo,
  gradeScore,
]

import type {Answer, Directory} from './directory.js'
import type {TableGroup} from './groups.js'
import {isLarge, type Key} from './keys.js'

/** Tables a key's name or comment names, all equally near. `sure`: the whole name says so, not its ending. */
export interface Named {
  readonly groups: readonly TableGroup[]
  readonly sure: boolean
  /** words of the tables' names that the key leaves out */
  readonly distance: number
}

/**
 * The tables a key may mean, nearest first: those its whole name or its comment calls, then those that a part of its
 * name calls. Tables beside it come first; others are asked where the key's values are no small integers, or
 * where nothing beside it answers to its name.
 */
export function answersOf(key: Key, directory: Directory): readonly Named[] {
  const {scope} = directory.groupOf[key.table] as TableGroup
  const near = calls(key).flatMap(({words, sure}) =>
    levels(key, directory.answering(words, scope), sure, directory),
  )
  if (near.length > 0 && !isLarge(key)) return near
  const far = calls(key).flatMap(({words, sure}) => levels(key, directory.answering(words), sure, directory))
  return [...near, ...far]
}

function calls({entity, note}: Key): readonly {readonly words: string; readonly sure: boolean}[] {
  const whole = entity.length === 0 ? [] : [{words: entity.join(''), sure: true}]
  const noted = note === '' ? [] : [{words: note, sure: true}]
  const endings = entity.slice(1).map((_, at) => ({words: entity.slice(at + 1).join(''), sure: false}))
  return [...whole, ...noted, ...endings]
}

/** Answers by distance. A table does not name itself by a key of its own. */
function levels(key: Key, answers: readonly Answer[], sure: boolean, {groupOf}: Directory): readonly Named[] {
  const others = answers.filter(({group}) => group !== groupOf[key.table])
  const distances = [...new Set(others.map(({distance}) => distance))]
  return distances.map(distance => ({
    groups: others.filter(each => each.distance === distance).map(({group}) => group),
    sure,
    distance,
  }))
}

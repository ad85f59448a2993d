import type {KeyGroup, TableGroup} from './groups.js'
import type {Key} from './keys.js'

/** Columns of a table that name its own rows: `id`, `user_id` of users, or what the key itself is called. */
export function homesOf({keys, stem}: TableGroup, key: Key): readonly KeyGroup[] {
  const own = stem[stem.length - 1]
  return [...keys.values()].filter(({keys: [home]}) => {
    const entity = home.entity.join('')
    const named = entity === '' || entity === own || entity === key.entity.join('')
    return home.role === 'declared' || (home.role === 'unique' && (named || home.name === key.name))
  })
}

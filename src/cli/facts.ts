import type {Act, Consequence, Facts, Known, Prior} from '../model/facts.js'

/** The fact flags as parsed; what was not typed is undefined. */
export interface FactFlags {
  readonly act?: readonly Act[] | undefined
  readonly duty?: boolean | undefined
  readonly recipients?: number | undefined
  readonly proceeds?: bigint | undefined
  readonly profit?: bigint | undefined
  readonly 'lawful-business'?: boolean | undefined
  readonly acquisition?: 'buy' | 'receive' | 'exchange' | 'steal' | undefined
  readonly 'known-crime-use'?: boolean | undefined
  readonly 'trajectory-used-in-crime'?: boolean | undefined
  readonly prior?: Prior | undefined
  readonly consequence?: readonly Consequence[] | undefined
  readonly 'as-of'?: string | undefined
}

/** The facts the flags state, and none of those they do not. */
export function factsOf(flags: FactFlags): Partial<Facts> {
  return defined({
    acts: flags.act,
    duty: known(flags.duty),
    recipients: flags.recipients,
    proceedsFen: flags.proceeds,
    profitFen: flags.profit,
    lawfulBusiness: known(flags['lawful-business']),
    acquisition: flags.acquisition,
    knownCrimeUse: known(flags['known-crime-use']),
    trajectoryUsedInCrime: known(flags['trajectory-used-in-crime']),
    prior: flags.prior,
    consequences: flags.consequence,
    asOf: flags['as-of'],
  })
}

function known(flag: boolean | undefined): Known | undefined {
  if (flag === undefined) return undefined
  return flag ? 'yes' : 'no'
}

export type Defined<T> = {readonly [K in keyof T]?: Exclude<T[K], undefined>}

/** The same without its undefined members; the type system cannot see that by itself. */
export function defined<T extends object>(members: T): Defined<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Defined<T>
}

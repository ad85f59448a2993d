import {yuanOf} from '../../kit/money.js'
import type {FactsDocument} from '../../model/document.js'
import type {Facts} from '../../model/facts.js'

/** Facts of which nobody said anything. `asOf`: the day to judge at, `YYYY-MM-DD`. */
export function unknownFacts(asOf: string): Facts {
  return {
    acts: [],
    duty: 'unknown',
    recipients: 1,
    proceedsFen: 'unknown',
    profitFen: 'unknown',
    lawfulBusiness: 'unknown',
    acquisition: 'unknown',
    knownCrimeUse: 'unknown',
    trajectoryUsedInCrime: 'unknown',
    prior: {kind: 'unknown'},
    consequences: [],
    breach: 'unknown',
    orderedAndRefused: 'unknown',
    networkServiceProvider: 'unknown',
    criticalInfrastructure: 'unknown',
    crossBorder: 'unknown',
    exportedSinceJanuary: {sensitive: 0, ordinary: 0},
    exportExemption: 'unknown',
    importantData: 'unknown',
    asOf,
    proportional: 'purposive',
  }
}

/** Facts as they stand in the JSON result: money as yuan with two decimals. */
export function factsDocument(facts: Facts): FactsDocument {
  const {proceedsFen, profitFen, ...rest} = facts
  return {...rest, proceeds: moneyText(proceedsFen), profit: moneyText(profitFen)}
}

function moneyText(fen: bigint | 'unknown'): string {
  return fen === 'unknown' ? fen : yuanOf(fen)
}

/** Whether nobody has stated this fact. What has a neutral default is unstated while it holds it. */
export function isUnstated(facts: Facts, fact: keyof FactsDocument): boolean {
  switch (fact) {
    case 'acts':
      return facts.acts.length === 0
    case 'consequences':
      return facts.consequences.length === 0
    case 'prior':
      return facts.prior.kind === 'unknown' || (facts.prior.kind === 'administrative' && !facts.prior.date)
    case 'recipients':
      return facts.recipients <= 1
    case 'proceeds':
      return facts.proceedsFen === 'unknown'
    case 'profit':
      return facts.profitFen === 'unknown'
    default:
      return facts[fact] === 'unknown' || facts[fact] === undefined
  }
}

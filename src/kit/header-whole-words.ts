import {words} from './terms.js'

/**
 * English words that end in a word known here and mean something else: a `release` is no lease, an
 * `allocation` no location. They are never taken apart.
 */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  words(`
    accompany allocation allocations reallocation relocation dislocation coordination combination combinations nomination elimination termination
    contamination pagination denomination illumination domination discrimination determination donation donations examination vaccination
    hallucination imagination origination classroom classrooms bathroom showroom newsroom mushroom darkroom background
    checkpoint checkpoints breakpoint breakpoints viewpoint standpoint setpoint keypoint pinpoint appoint appointed appointee disappoint
    backlog backlogs weblog changelog prologue release released releases releasing please increase decrease upgrade upgrades upgraded
    downgrade degrade preschool recourse discourse subclass superclass metaclass restore restored datastore keystore truststore livestock
    workstation workstations substation substations playstation forestation manifestation disorder disorders border borders bordered
    postcard discard discarded wildcard flashcard scoreboard dashboard discharge discharged surcharge supercharge conversion inversion
    diversion aversion subversion remember remembered impatient president presidents precedent greenhouse powerhouse lighthouse
    underscore recount discounting byproduct coursework artwork teamwork framework frameworks network networks networking
    homework firework paperwork hardware software transport transports transported passport constraint constraints restraint
    underage mileage coverage percentage percentages dosage advantage disadvantage superuser multiuser useragent
    stage stages hostage postage backstage spreading retrograde centigrade compressor misunderstanding outstanding counterpart encounter
  `),
)

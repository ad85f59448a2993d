import type {Language, RenderOptions} from '../model/report.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Width where no terminal says otherwise, in columns. */
const WIDTH = 80

/** How to lay out text for the stream it goes to. Files are never coloured. */
export function renderOptions(
  lang: Language,
  stream: {readonly isTTY?: boolean; readonly columns?: number} | undefined,
  environment: Environment,
): RenderOptions {
  return {
    lang,
    width: stream?.columns || WIDTH,
    colour: stream && isColoured(stream, environment) ? 'on' : 'off',
  }
}

/** NO_COLOR wins over FORCE_COLOR, both over what the terminal is. */
function isColoured(stream: {readonly isTTY?: boolean}, environment: Environment): boolean {
  if (environment['NO_COLOR']) return false
  if (environment['FORCE_COLOR']) return environment['FORCE_COLOR'] !== '0'
  return stream.isTTY === true && environment['TERM'] !== 'dumb'
}

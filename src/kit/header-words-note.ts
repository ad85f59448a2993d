import {foldCharacters} from './header-name.js'

/** What a comment calls its column. */
export interface NoteName {
  /** The part before brackets, punctuation and code lists; empty when the comment opens with them. */
  readonly name: string
  /** `vague`: a sentence, or too long to be a name; what it mentions may be another field. */
  readonly clarity: 'clear' | 'vague'
  /** `listed`: codes and their meanings follow: `0男 1女`. */
  readonly codes: 'listed' | 'none'
}

/** Comments are read up to here; what follows is explanation. */
const MAX_NOTE_LENGTH = 160
/** Names people write are shorter; 户主身份证号码 has seven characters. */
const MAX_CLEAR_HAN = 14
const MAX_CLEAR_WORDS = 5
const PUNCTUATION = /[([{【,，;；。:：!?！？\n\r\t"“”=→>]/
/** `性别 0男 1女`, `状态0正常`, `type 1-in 2-out`: a code and its meaning; `0或1` has none. */
const CODE_LIST = /(?<![第前后近\d])\s*\d+\s*[-.、:：=>]*\s*(?!或)[㐀-鿿A-Za-z]/
const SENTENCE =
  /^(?:根据|用于|如果|若|当|通过|由|请|将|可以|需要|表示|为了|为|存放|存储|记录该|the column|used|if |when |this )/i
const OPENING = /^[\s*#\-—:：·.、]+|^[([【]?(?:必填|选填|可选|非必填|必选|冗余|外键|主键)[)\]】]?[,，:：\s]*/
/** `金额 单位:元`, `时间 格式:…`: the word before the colon tells how the value is written. */
const TOLD_OF = /\s(?:单位|格式|取值|例如|注意|备注|说明|默认|默认值)$/
const ARTICLE = /^(?:the|a|an)\s+/i

function cutAt(text: string): number {
  const punctuation = text.search(PUNCTUATION)
  const codes = text.search(CODE_LIST)
  const ends = [punctuation, codes].filter(at => at >= 0)
  return ends.length === 0 ? text.length : Math.min(...ends)
}

function isClear(name: string): boolean {
  if (SENTENCE.test(name)) return false
  const han = name.match(/[㐀-鿿]/g)?.length ?? 0
  return han <= MAX_CLEAR_HAN && name.split(/\s+/).length <= MAX_CLEAR_WORDS
}

/** The name in a comment: `性别：0男 1女` is 性别, `手机号码(唯一)` is 手机号码. */
export function noteNameOf(note: string): NoteName {
  const text = foldCharacters(note.slice(0, MAX_NOTE_LENGTH)).trim().replace(OPENING, '').replace(ARTICLE, '')
  const name = text.slice(0, cutAt(text)).trim().replace(TOLD_OF, '')
  const codes = CODE_LIST.test(text.slice(name.length)) ? 'listed' : 'none'
  return {name, codes, clarity: isClear(name) ? 'clear' : 'vague'}
}

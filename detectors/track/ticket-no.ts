import {isCodeText} from '../../src/kit/han-text.js'
import {phrases, words} from '../../src/kit/terms.js'
import {type CellTest, type Detector, NONE, SHAPE} from '../../src/model/detector.js'

/** From six signs (PNR) to the 21 of a railway ticket, with dashes. */
const SHORTEST = 5
const LONGEST = 28

const judgeTicket: CellTest = (bytes, start, end) => {
  if (isCodeText(bytes, start, end, SHORTEST, LONGEST)) return SHAPE
  return isRecordLocator(bytes, start, end) ? SHAPE : NONE
}

/** Six capitals: the record of a booking in an airline's system. */
function isRecordLocator(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 6) return false
  for (let i = start; i < end; i++) if ((bytes[i] as number) < 65 || (bytes[i] as number) > 90) return false
  return true
}

/** The ticket of a journey or an event, or the booking record behind it. */
export const ticketNo: Detector = {
  kind: 'ticket_no',
  family: 'track',
  title: {zh: '票号', en: 'Ticket number'},
  basis: ['IATA Resolution 722f'],
  headers: {
    zh: words(
      '票号 车票号 客票号 机票号 电子客票号 电子票号 取票号 取票码 门票号 登机牌号 登机号 登机序号 船票号 火车票号 机票票号 客票 车票 机票 行程单号 PNR PNR码',
    ),
    en: phrases(
      'ticket no, ticket number, e ticket no, eticket no, eticket number, pnr, pnr code, record locator, booking reference, boarding pass no, boarding no, boarding number, etkt',
    ),
    short: ['pnr', 'ticketno', 'tktno', 'tkt'],
    never: phrases('发票, 工单, invoice, work, support, 支票, 彩票, 投票, 凭票, 汇票, 小票'),
  },
  match: judgeTicket,
  values: 'supported',
  byValue: 'never',
  digest: 'folded',
  examples: {
    shape: ['784-0000000000', 'E000000000', 'ABCDEF'],
    none: ['12', '张三'],
    headers: ['票号', 'ticket_no', 'PNR', '电子客票号', 'piaohao', 'eTicketNo'],
    notHeaders: ['发票号', 'invoice_ticket_no', 'ticket_type', '彩票号'],
  },
}

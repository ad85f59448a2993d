import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {topicsOf} from '../../src/kit/topics.js'

const columns = (names: string): readonly {readonly name: string}[] => names.split(' ').map(name => ({name}))
const named = (name: string, note?: string): readonly string[] => topicsOf(name, note, [])
const shown = (names: string): readonly string[] => topicsOf('t1', undefined, columns(names))

const lacking = (cases: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(cases)
    .filter(([name, topic]) => !named(name).includes(topic))
    .map(([name, topic]) => `${name}: ${named(name).join(' ')}, not ${topic}`)

describe('topics of a table', () => {
  test('from its name in Chinese, English and pinyin', () => {
    expect(
      lacking({
        酒店入住记录: 'stay_booking',
        hotel_booking: 'stay_booking',
        患者信息表: 'health',
        t_patient: 'health',
        借款申请表: 'loan',
        loan_contract: 'loan',
        征信报告: 'credit_report',
        fangwuxinxi: 'house',
        车辆档案: 'vehicle',
        parking_record: 'parking',
        ride_history: 'trip',
        gps_track_20260414: 'track',
        train_tickets: 'ticket',
        oms_order: 'order',
        dingdanxinxi: 'order',
        t_order_12: 'order',
        shopping_cart: 'cart',
        缴费记录: 'payment',
        快递单: 'express',
        cdr: 'call',
        call_records_3: 'call',
        sms_log: 'message',
        email_outbox: 'mail',
        chat_history: 'chat',
        notice: 'notice',
        verify_code: 'verification',
        pms_comment: 'review',
        complaint: 'complaint',
        repair_order: 'repair',
        visitor_register: 'visitor',
        students: 'school',
        成绩表: 'score',
        employee: 'staff',
        工资表: 'payroll',
        sys_user: 'account',
        login_log: 'login_log',
        sys_oper_log: 'operation_log',
        crm_customer: 'customer',
        供应商: 'supplier',
        member: 'member',
        province_city: 'region',
        sys_dict_data: 'dictionary',
        pms_product: 'product',
        inventory: 'stock',
        sys_menu: 'config',
        gen_table_column: 'config',
        qrtz_triggers: 'schedule',
        sales_statistics: 'statistics',
        cms_article: 'article',
        sms_template: 'template',
        questionnaire: 'vote',
        coupon_history: 'coupon',
        会员积分: 'points',
        社保缴纳: 'social_security',
        bus_stops: 'poi',
        保单信息: 'insurance',
        bank_card: 'bank',
        wallet: 'wallet',
        孕产妇档案: 'maternity',
        挂号记录: 'appointment',
        房屋租赁: 'rent',
        业主信息: 'property_management',
        健康打卡: 'health_declaration',
        密切接触者登记: 'health_declaration',
        case_histories: 'medical_visit',
        门诊处方: 'medical_visit',
        考勤记录: 'attendance',
        clock_in: 'attendance',
        备忘录: 'note',
        customer_follow_up: 'follow_up',
        客户回访: 'follow_up',
        user_collection: 'review',
        我的收藏: 'review',
        sms_channel: 'config',
        xxl_job_info: 'config',
        图书借阅: 'behaviour',
        qingjia_shenqing: 'behaviour',
        t_attendance: 'behaviour',
        user_follow: 'behaviour',
        帖子表: 'behaviour',
      }),
    ).toEqual([])
  })

  test('from its name in traditional characters', () => {
    expect(
      lacking({
        就診記錄: 'health',
        訂單明細: 'order',
        繳費記錄: 'payment',
        通話記錄: 'call',
        還款計劃: 'loan',
        業主信息: 'property_management',
        軌跡: 'track',
        員工薪資: 'payroll',
      }),
    ).toEqual([])
  })

  test('from the initials of its name', () => {
    expect(
      lacking({
        jzjl: 'health',
        T_JZ_JL: 'health',
        his_mz_cfmx: 'medical_visit',
        't_ddxx.csv': 'order',
        JFMX: 'payment',
        thjl_202401: 'call',
        hkjh: 'loan',
        khxx: 'customer',
        xscj: 'score',
        '2024.xlsx#yhk': 'bank',
      }),
    ).toEqual([])
    expect(named('rzjl')).toEqual([])
    expect(named('jzjlx')).toEqual([])
  })

  test('from its comment', () => {
    expect(named('t_a01', '短信发送记录表')).toContain('message')
    expect(named('t_a02', '还款计划表')).toContain('loan')
  })

  test('from its columns', () => {
    expect(shown('id in_time out_time room_no')).toContain('stay_booking')
    expect(shown('id caller callee start_time')).toContain('call')
    expect(shown('id lat lng time speed')).toContain('track')
    expect(shown('start_lat start_lng end_lat end_lng')).toContain('trip')
    expect(shown('username password')).toContain('account')
    expect(topicsOf('t1', undefined, [{name: 'a', note: '预产期'}])).toContain('maternity')
    expect(shown('check_id patient_id time result')).toContain('health')
    expect(shown('house_id money start_date end_date')).toContain('payment')
    expect(shown('house_id meter up_time')).toContain('payment')
    expect(shown('job_name cron_expression person_in_charge')).toContain('config')
    expect(shown('name address adname pname lat lon')).toContain('poi')
    expect(shown('msisdn_origin msisdn_dest call_duration')).toContain('call')
  })

  test('from words anywhere in the comments of its columns', () => {
    const noted = (note: string): readonly string[] => topicsOf('t1', undefined, [{name: 'flag1', note}])
    expect(noted('近14天内是否发热、咳嗽（0否1是）')).toContain('health_declaration')
    expect(noted('是否确诊')).toContain('health_declaration')
    expect(noted('是否启用')).toEqual([])
  })

  test('from what its JSON cells hold, where nothing else tells', () => {
    const inside = [
      {name: 'data'},
      ...['caller', 'callee'].map(name => ({name: `data.${name}`, inside: 'data'})),
    ]
    expect(topicsOf('t1', undefined, inside)).toContain('call')
    expect(topicsOf('orders', undefined, inside)).toEqual(['order'])
    expect(shown('id user_id borrow_date return_date')).toContain('behaviour')
    expect(shown('id post_id user_id content')).toContain('behaviour')
    expect(shown('plate_no entry_time exit_time fee')).toContain('payment')
    expect(shown('post_id post_code post_name')).toContain('dictionary')
    expect(shown('id reporter_id reason')).toContain('complaint')
  })
})

describe('words that mislead', () => {
  test.each([
    ['user_role', 'account'],
    ['sort_order_config', 'order'],
    ['work_order', 'order'],
    ['product_comment', 'product'],
    ['order_item', 'product'],
    ['mail_trace', 'track'],
    ['sms_template', 'message'],
    ['credit_course', 'credit_report'],
    ['question_bank', 'bank'],
    ['library_book_borrow', 'loan'],
    ['parking_area', 'region'],
    ['wms_receipt_order', 'order'],
    ['mail_send_log', 'operation_log'],
    ['sys_post', 'article'],
    ['customer_stock', 'stock'],
    ['car_in_out_visit', 'stay_booking'],
    ['release_notes', 'note'],
    ['digital_sign', 'attendance'],
    ['file_quarantine', 'health_declaration'],
    ['debt_collection', 'review'],
    ['data_collection', 'review'],
    ['xxl_job_user', 'config'],
    ['app_release', 'rent'],
    ['version_upgrade', 'school'],
    ['classroom', 'house'],
    ['bed_allocation', 'track'],
    ['workstation', 'poi'],
    ['vice_president', 'property_management'],
    ['posts', 'dictionary'],
    ['member_status', 'dictionary'],
    ['exam_report_item', 'product'],
    ['customer_follow_up', 'behaviour'],
    ['sign_rule', 'behaviour'],
  ])('%s is not about %s', (name, topic) => {
    expect(named(name)).not.toContain(topic)
  })

  test('books that are borrowed are no loans', () => {
    expect(named('borrow_record')).toContain('loan')
    expect(topicsOf('borrow_record', undefined, [{name: 'user_id'}, {name: 'book_id'}])).not.toContain('loan')
  })

  test('a parcel under way leaves no trail of a person', () => {
    expect(shown('tracking_no location trace_time')).not.toContain('track')
    expect(topicsOf('tracking_info', undefined, [{name: 'tracking_no'}])).not.toContain('track')
  })

  test('an order that is checked out is no stay', () => {
    expect(shown('order_time checkout_time pay_method')).not.toContain('stay_booking')
    expect(shown('room_no checkout_time')).toContain('stay_booking')
  })

  test('times in and out without a room are no stay', () => {
    expect(shown('car_num in_time out_time')).not.toContain('stay_booking')
  })

  test('a table of codes holds no persons', () => {
    expect(named('room_type')).toContain('dictionary')
    expect(named('user_role_rel')).toContain('config')
    expect(named('dm_nation')).toContain('dictionary')
  })
})

describe('any table', () => {
  test('has topics without repetition, in one order', () => {
    fc.assert(
      fc.property(
        fc.string({maxLength: 120}),
        fc.array(fc.string({maxLength: 40}), {maxLength: 20}),
        (name, cells) => {
          const topics = topicsOf(
            name,
            name,
            cells.map(cell => ({name: cell})),
          )
          return new Set(topics).size === topics.length
        },
      ),
      {numRuns: 200},
    )
  })

  test('of absurd size is read in part', () => {
    const wide = Array.from({length: 200_000}, (_, i) => ({name: `c${i}`}))
    expect(topicsOf('订单'.repeat(100_000), '订单', wide)).toContain('order')
  })
})

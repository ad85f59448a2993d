/**
 * Every property of `hongxian/scan/1`, in the order of printing. What is not named here is not printed: a
 * value that slipped into the document by mistake does not leave the house. A test compares the list with
 * scan.schema.json.
 */
export const KEYS: readonly string[] = [
  ...['schema', 'tool', 'name', 'version'],
  // facts
  ...['facts', 'change', 'acts', 'duty', 'recipients', 'proceeds', 'profit', 'lawfulBusiness', 'acquisition'],
  ...['knownCrimeUse', 'trajectoryUsedInCrime', 'prior', 'kind', 'date', 'breach', 'orderedAndRefused'],
  ...['networkServiceProvider', 'criticalInfrastructure', 'crossBorder', 'exportedSinceJanuary', 'ordinary'],
  ...['exportExemption', 'importantData', 'asOf', 'actDate', 'proportional'],
  // coverage
  ...['coverage', 'files', 'walked', 'examined', 'bytes', 'rows', 'read', 'personal', 'notPersonal', 'gaps'],
  ...['place', 'cause', 'detail'],
  // tables
  ...['tables', 'action', 'source', 'column', 'table', 'toColumn', 'note', 'topics', 'columns', 'comment'],
  ...['confidence', 'evidence', 'person', 'link'],
  // counts
  ...[
    'counts',
    'countsBy',
    'category',
    'tier',
    'signatures',
    'kinds',
    'records',
    'distinctRecords',
    'counted',
  ],
  ...[
    'excluded',
    'duplicate',
    'false',
    'masked',
    'stationary',
    'persons',
    'exact',
    'error',
    'row',
    'pattern',
  ],
  ...['home', 'readings', 'specimens', 'narrow', 'mainstream', 'broad'],
  // assessments
  ...['assessments', 'ruleSet', 'cite', 'title', 'zh', 'en', 'inForce', 'from', 'to', 'interpretation'],
  ...['verdict', 'weight', 'ratio', 'provisions', 'measure', 'unit', 'value', 'threshold', 'operator', 'met'],
  ...['grade', 'arithmetic', 'url', 'mark', 'openFacts', 'fact', 'question', 'if', 'then', 'consequences'],
  ...['applies', 'condition', 'text', 'notes'],
  // the answer, and what may follow
  ...[
    'complete',
    'disagreement',
    'headline',
    'whatIf',
    'verdicts',
    'headroom',
    'left',
    'line',
    'remediation',
  ],
  ...['effect', 'weightBefore', 'weightAfter', 'verdictAfter', 'notices', 'sensitive'],
  'exitCode',
]

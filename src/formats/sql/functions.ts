/** Functions whose value is, for whoever reads the data, the first literal handed to them. */
export const CARRIERS: ReadonlySet<string> = new Set(
  [
    'to_date to_timestamp to_timestamp_tz to_time to_char to_clob to_nclob to_number to_dsinterval to_yminterval',
    'str_to_date date time timestamp datetime datetime2 datetimeoffset timestamptz from_unixtime',
    'cast convert try_cast try_convert parse try_parse unistr replace trim ltrim rtrim btrim upper lower',
    'nvl ifnull isnull coalesce nullif hextoraw unhex decode from_base64 inet_aton inet6_aton',
    'json json_parse parse_json to_json to_jsonb xml xmltype parse_xml',
    'geomfromtext pointfromtext geometryfromtext st_geomfromtext st_geometryfromtext st_pointfromtext',
    'st_geogfromtext st_geographyfromtext st_geomfromewkt st_linefromtext st_polygonfromtext',
    'stgeomfromtext stpointfromtext stlinefromtext stpolyfromtext',
  ]
    .join(' ')
    .split(' '),
)

/** Functions that make one character of a number. */
export const CHARACTERS: ReadonlySet<string> = new Set(['chr', 'char', 'nchar'])

/** Functions that string their arguments together. */
export const JOINERS: ReadonlySet<string> = new Set(['concat'])

/** Words that stand for no value at all. */
export const NOTHING: ReadonlySet<string> = new Set(['null', 'default', 'empty_clob', 'empty_blob'])

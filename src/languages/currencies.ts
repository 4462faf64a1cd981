/** Signs that name a currency in every language, by its ISO 4217 code. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  RUB: '₽',
  JPY: '¥',
  TRY: '₺',
  UAH: '₴',
  KZT: '₸',
  ILS: '₪',
  INR: '₹',
  KRW: '₩',
  VND: '₫',
  NGN: '₦',
  PHP: '₱',
  GEL: '₾',
  AMD: '֏',
  AZN: '₼',
  MNT: '₮',
  THB: '฿',
}

/** Signs that several currencies share: a dollar may be a peso, and a pound one of Egypt. */
export const SHARED_SIGNS: ReadonlySet<string> = new Set(['$', '£', '¥'])

/** Codes of ISO 4217 (some of the past among them) that texts write instead of a name; not such as are words in capitals. */
export const CURRENCY_CODES: readonly string[] =
  'EUR USD GBP RUB CHF CNY JPY TRY UAH KZT DEM PLN CZK HUF RON BGN RSD SEK NOK DKK ISK BYN GEL AMD AZN UZS KGS TJS TMT MDL ILS JOD IQD IRR SAR AED EGP LBP SYP TND DZD LYD KWD QAR OMR YER INR PKR BDT LKR NPR KRW VND THB IDR MYR SGD HKD TWD PHP MNT BRL ARS CLP UYU MXN CAD AUD NZD ZAR NGN KES GHS ETB FRF ITL ATS ESP'.split(
    ' ',
  )

/** Where a customer may be. */
export interface Place {
  readonly city: string
  /** A value of the list `regions`. */
  readonly region: string
  /** The address up to the street. */
  readonly address: string
  readonly streets: readonly string[]
  /** Writes a mobile number with this many free digits in place of `#`. */
  readonly mobile: readonly string[]
  readonly landline: string
  readonly currency: 'CNY' | 'EUR' | 'GBP' | 'USD'
}

const chineseMobile = ['138', '139', '135', '136', '137', '150', '151', '158', '159', '186', '187', '189'].map(
  (prefix) => `${prefix} #### ####`,
)

const chineseStreets = [
  '人民路',
  '建设路',
  '解放大道',
  '科技一路',
  '学府街',
  '工业园北路',
  '滨江大道',
  '新华路',
  '和平街',
]

function chinese(city: string, region: string, address: string, areaCode: string): Place {
  const landline = `${areaCode} ${areaCode.length === 3 ? '#### ####' : '### ####'}`
  return { city, region, address, streets: chineseStreets, mobile: chineseMobile, landline, currency: 'CNY' }
}

/** Places in China, with a district each. */
export const chinesePlaces: readonly Place[] = [
  chinese('上海', 'east', '上海市浦东新区', '021'),
  chinese('南京', 'east', '江苏省南京市江宁区', '025'),
  chinese('苏州', 'east', '江苏省苏州市吴中区', '0512'),
  chinese('杭州', 'east', '浙江省杭州市余杭区', '0571'),
  chinese('宁波', 'east', '浙江省宁波市鄞州区', '0574'),
  chinese('合肥', 'east', '安徽省合肥市蜀山区', '0551'),
  chinese('济南', 'east', '山东省济南市历下区', '0531'),
  chinese('青岛', 'east', '山东省青岛市黄岛区', '0532'),
  chinese('福州', 'east', '福建省福州市鼓楼区', '0591'),
  chinese('北京', 'north', '北京市海淀区', '010'),
  chinese('天津', 'north', '天津市西青区', '022'),
  chinese('石家庄', 'north', '河北省石家庄市长安区', '0311'),
  chinese('太原', 'north', '山西省太原市小店区', '0351'),
  chinese('呼和浩特', 'north', '内蒙古自治区呼和浩特市赛罕区', '0471'),
  chinese('广州', 'south', '广东省广州市黄埔区', '020'),
  chinese('深圳', 'south', '广东省深圳市南山区', '0755'),
  chinese('南宁', 'south', '广西壮族自治区南宁市青秀区', '0771'),
  chinese('武汉', 'central', '湖北省武汉市洪山区', '027'),
  chinese('长沙', 'central', '湖南省长沙市岳麓区', '0731'),
  chinese('郑州', 'central', '河南省郑州市金水区', '0371'),
  chinese('成都', 'southwest', '四川省成都市武侯区', '028'),
  chinese('重庆', 'southwest', '重庆市渝北区', '023'),
  chinese('昆明', 'southwest', '云南省昆明市官渡区', '0871'),
  chinese('贵阳', 'southwest', '贵州省贵阳市云岩区', '0851'),
  chinese('西安', 'northwest', '陕西省西安市雁塔区', '029'),
  chinese('兰州', 'northwest', '甘肃省兰州市城关区', '0931'),
  chinese('乌鲁木齐', 'northwest', '新疆维吾尔自治区乌鲁木齐市天山区', '0991'),
  chinese('西宁', 'northwest', '青海省西宁市城西区', '0971'),
  chinese('沈阳', 'northeast', '辽宁省沈阳市和平区', '024'),
  chinese('大连', 'northeast', '辽宁省大连市甘井子区', '0411'),
  chinese('长春', 'northeast', '吉林省长春市朝阳区', '0431'),
  chinese('哈尔滨', 'northeast', '黑龙江省哈尔滨市南岗区', '0451'),
]

function foreign(
  city: string,
  region: string,
  mobile: string,
  streets: readonly string[],
  currency: Place['currency'],
): Place {
  return { city, region, address: `${city}, `, streets, mobile: [mobile], landline: mobile, currency }
}

const britishStreets = ['Wharf Road', 'Station Approach', 'Mill Lane', 'Castle Street', 'Victoria Park']

/** Places elsewhere; their numbers are from blocks kept for films where a country has them. */
export const foreignPlaces: readonly Place[] = [
  foreign('Tallinn', 'estonia', '+372 5550 ####', ['Pärnu mnt', 'Narva mnt', 'Sadama'], 'EUR'),
  foreign('Tartu', 'estonia', '+372 5301 ###', ['Riia', 'Turu', 'Võru'], 'EUR'),
  foreign('Riga', 'nordic-baltic', '+371 2000 ####', ['Brīvības iela', 'Krasta iela'], 'EUR'),
  foreign('Helsinki', 'nordic-baltic', '+358 40 000 ####', ['Mannerheimintie', 'Hämeentie'], 'EUR'),
  foreign('Stockholm', 'nordic-baltic', '+46 70 174 06##', ['Sveavägen', 'Götgatan'], 'EUR'),
  foreign('Leeds', 'united-kingdom', '+44 7700 900 ###', britishStreets, 'GBP'),
  foreign('Bristol', 'united-kingdom', '+44 7700 900 ###', britishStreets, 'GBP'),
  foreign('Glasgow', 'united-kingdom', '+44 7700 900 ###', britishStreets, 'GBP'),
  foreign('Dubai', 'middle-east', '+971 50 555 0###', ['Al Quoz', 'Business Bay', 'Al Barsha'], 'USD'),
  foreign('Doha', 'middle-east', '+974 5555 0###', ['C Ring Road', 'Al Corniche'], 'USD'),
]

/** The rates of a whole department by their stable ids, as they are named to a reader. */
export const RATE_NAMES = {
  'rate.headcountControl': '在职人员控制率',
  'rate.threePublicChange': '三公经费变动率',
  'rate.receptionChange': '公务招待费变动率',
  'rate.vehiclesChange': '公务用车费变动率',
  'rate.abroadChange': '因公出国经费变动率',
  'rate.keyProjects': '重点支出安排率',
  'rate.budgetExecution': '预算执行率',
  'rate.budgetCompletion': '预算完成率',
  'rate.budgetAdjustment': '预算调整率',
  'rate.budgetAdjustment.afterExempt': '预算调整率（扣除政策性、不可抗力和上级交办因素）',
  'rate.paymentProgress': '支付进度率',
  'rate.carryOver': '结转结余率',
  'rate.carryOverChange': '结转结余变动率',
  'rate.operatingPublicControl': '公用经费控制率',
  'rate.threePublicControl': '三公经费控制率',
  'rate.procurementExecution': '政府采购执行率',
  'rate.assetUse': '固定资产利用率',
  'rate.buildingArea': '楼堂馆所规模控制率',
  'rate.buildingInvestment': '楼堂馆所投资概算控制率',
} as const;

export type RateId = keyof typeof RATE_NAMES;

export const RATE_IDS = Object.keys(RATE_NAMES).filter(isRateId);

export function isRateId(id: string): id is RateId {
  return Object.hasOwn(RATE_NAMES, id);
}

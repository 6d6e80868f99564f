/** The names of the figures behind the indicators of a whole department; stable, they appear in results. */

/** 编制数, 在职人数. */
export type Headcount = 'authorised' | 'actual';

/** Parts of a headcount: 行政, 事业, 工勤, others; '' is the whole. */
export type HeadcountPart = '' | '.administrative' | '.institution' | '.worker' | '.other';

/**
 * What money is spent on, or where it comes from. `.item`: a line under 项目支出 or 预算调整 that is named only by its
 * own label; `project.listed` is what a list of projects adds up to by its own 合计 row. `carryOver` is what is left at
 * the end of the year, `income.carryOver` what came over from the year before.
 */
export type MoneySubject =
  | 'income'
  | 'income.generalBudget'
  | 'income.governmentFund'
  | 'income.specialAccount'
  | 'income.unitFunds'
  | 'income.carryOver'
  | 'income.other'
  | 'total'
  | 'basic'
  | 'basicAdjustment'
  | 'personnel'
  | 'threePublic'
  | 'threePublic.vehicles'
  | 'threePublic.vehicles.purchase'
  | 'threePublic.vehicles.running'
  | 'threePublic.abroad'
  | 'threePublic.reception'
  | 'operatingPublic'
  | 'operatingPublic.office'
  | 'operatingPublic.utilities'
  | 'operatingPublic.meetings'
  | 'operatingPublic.other'
  | 'project'
  | 'project.business'
  | 'project.operation'
  | 'project.special'
  | 'project.item'
  | 'project.listed'
  | 'keyProjects'
  | 'procurement'
  | 'carryOver';

/**
 * Of the year under evaluation: `originalBudget` (年初预算), `budget` (预算数, after adjustment where the form has both),
 * `final` (决算数, what was spent). Of the year before: `lastBudget`, `lastFinal`. `amount`: the form does not say which
 * of them (其中：基本支出：900.47).
 */
export type MoneyMeasure = 'lastBudget' | 'lastFinal' | 'originalBudget' | 'budget' | 'final' | 'amount';

/**
 * Amounts by which the budget was changed. The three that the frame of indicators exempts are inputs of the adjustment
 * rate; `item` is any other named line, `total` their sum where the form prints one.
 */
export type AdjustmentId =
  | 'adjustment.exempt.policy'
  | 'adjustment.exempt.forceMajeure'
  | 'adjustment.exempt.assigned'
  | 'adjustment.item'
  | 'adjustment.total';

/** Months by their numbers. */
export type Month = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';

/** What was spent from the beginning of the year to the end of a month: as a rate of the budget, or as an amount. */
export type ProgressId = `rate.execution.m${Month}` | `execution.spent.m${Month}`;

/** Rates that a form carries as typed or as a formula; never taken for computed. */
export type EnteredRateId =
  | `rate.headcountControl${HeadcountPart}`
  | 'rate.threePublicControl'
  | 'rate.threePublicChange'
  | 'rate.operatingPublicControl'
  | 'rate.procurementExecution'
  | 'rate.budgetCompletion'
  | 'rate.budgetAdjustment'
  | 'rate.paymentProgress'
  | 'rate.carryOver'
  | 'rate.carryOverChange'
  | 'rate.keyProjects'
  | 'rate.assetUse'
  | 'rate.buildingArea'
  | 'rate.buildingInvestment';

/** How many were asked, how many of them answered and how. */
export type SurveyCount = 'sent' | 'returned' | 'valid' | 'satisfied' | 'partlySatisfied' | 'rate';

/** Of a group that was asked; `question`: of one question; `total`: of the line that counts them all. */
export type SurveyId =
  | `survey.${SurveyCount}`
  | `survey.question.${SurveyCount}`
  | `survey.total.${SurveyCount}`
  | 'survey.target'
  | 'survey.method'
  | 'survey.time'
  | 'survey.scope';

/** What a form says about the unit and its self-evaluation in words. */
export type UnitId =
  | 'unit.name'
  | 'unit.department'
  | 'unit.code'
  | 'unit.year'
  | 'unit.duties'
  | 'unit.tasks'
  | 'unit.achievements'
  | 'unit.scope'
  | 'unit.method'
  | 'unit.purpose'
  | 'unit.period'
  | 'unit.organisation'
  | 'unit.monitoring'
  | 'unit.rules'
  | 'unit.saving'
  | 'unit.text';

export type FactId =
  | `headcount.${Headcount}${HeadcountPart}`
  /** One line of a table with a line for each institution; the line's subject is its name. */
  | `headcount.${Headcount}.ofInstitution`
  | `${MoneySubject}.${MoneyMeasure}`
  | AdjustmentId
  | EnteredRateId
  | ProgressId
  | SurveyId
  | UnitId
  | 'assets.total'
  | 'assets.inUse'
  | 'payment.planned'
  | 'payment.actual'
  | 'building.area.approved'
  | 'building.area.actual'
  | 'building.investment.approved'
  | 'building.investment.actual'
  /** One line of 工作履行情况: what was done, how much of it. */
  | 'work.done';

/** Traditional characters with the simplified ones; only such as simplified text never holds. */
const PAIRS =
  '門门問问間间聞闻閱阅開开關关閉闭閣阁闊阔闡阐隊队陽阳陰阴際际陸陆陳陈險险隱隐階阶隨随雙双雜杂離离難难電电' +
  '辦办績绩經经費费預预項项領领題题類类顯显顧顾頭头順顺須须頁页頓顿頒颁頻频願愿額额顏颜顆颗評评價价' +
  '個个們们務务動动勞劳勢势勝胜勵励區区協协單单卻却參参員员問问啟启嗎吗嚴严國国園园圓圆團团圍围圖图執执報报場场塊块' +
  '壞坏壓压備备復复處处夠够夾夹奪夺奮奋婦妇學学寧宁審审寫写寬宽寶宝實实專专將将尋寻對对導导層层屬属嶺岭' +
  '幣币帶带師师幫帮幹干廣广廠厂廢废廳厅強强彈弹歸归當当彙汇徑径從从徵征應应憲宪懷怀態态戰战戶户據据掃扫' +
  '採采換换損损擇择擔担擬拟擴扩攜携數数敵敌斷断於于時时晉晋暫暂曆历會会條条來来東东極极構构樣样樓楼標标機机檔档檢检權权' +
  '歡欢歲岁歷历殘残殺杀氣气決决況况淨净減减溝沟準准滅灭漢汉滿满漸渐潔洁濟济灣湾災灾無无煙烟熱热爭争為为爾尔' +
  '牆墙獎奖獨独獲获現现環环產产畢毕畫画異异療疗發发監监盤盘眾众確确碼码礎础種种稱称積积穩稳窮穷競竞筆笔節节範范' +
  '築筑簡简簽签籌筹糧粮糾纠紀纪約约紅红級级納纳純纯紙纸細细終终組组結结給给絕绝統统絲丝綜综綠绿維维網网緊紧線线編编緩缓' +
  '練练縣县總总繁繁織织繼继續续纖纤罰罚義义習习聖圣聯联職职聽听肅肃脅胁腦脑膽胆臨临與与興兴舉举舊旧' +
  '藝艺節节蘇苏處处號号蟲虫術术衛卫補补裝装裡里製制複复襲袭見见規规視视親亲覽览觀观計计訂订討讨訓训記记訪访設设許许' +
  '訴诉診诊證证評评識识詞词試试詳详話话誌志認认語语說说誤误課课調调談谈請请論论講讲謝谢議议護护譽誉讀读變变讓让' +
  '豐丰貝贝財财負负貢贡貨货責责貫贯貧贫貸贷貿贸費费資资賠赔質质購购贈赠贊赞趙赵趕赶車车軌轨軍军較较載载輔辅輕轻輛辆' +
  '輸输轉转辭辞農农迴回這这連连進进運运過过達达違违遠远適适選选遲迟還还邊边郵邮鄉乡鄰邻醫医釋释針针鈔钞銀银錄录錢钱鋼钢' +
  '盞盏畝亩噸吨隻只棟栋' +
  '鎮镇鏈链鐵铁長长韓韩響响頂顶風风飛飞飯饭飲饮館馆馬马駐驻驗验體体點点齊齐齡龄龍龙龜龟';

export const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((traditional, index, all): [string, string][] => {
    const simplified = all[index + 1];
    return index % 2 === 0 && simplified !== undefined && simplified !== traditional ? [[traditional, simplified]] : [];
  }),
);

/** Also what figures are written with; money in capital numerals (壹萬元) holds these in simplified text too. */
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ['萬', '万'],
  ['億', '亿'],
]);

const ANY = new RegExp(`[${[...SIMPLIFIED.keys(), ...NUMERALS.keys()].join('')}]`, 'g');

/** The text in simplified characters. */
export function simplified(text: string): string {
  return text.replace(ANY, (character) => SIMPLIFIED.get(character) ?? NUMERALS.get(character) ?? character);
}

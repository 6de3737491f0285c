import type { Option } from '../../directory/index.js'

const option = (value: string, chinese: string, english: string, retired = false): Option => ({
  value,
  label: { 'zh-CN': chinese, en: english },
  ...(retired ? { retired } : {}),
})

/** The directory lists of the sample company, in Chinese and English. */
export function sampleOptions(): Record<string, readonly Option[]> {
  return {
    industries: [
      option('manufacturing', '制造业', 'Manufacturing'),
      option('engineering', '工程勘察', 'Engineering'),
      option('retail', '零售业', 'Retail'),
      option('government', '政府机构', 'Government'),
      option('education', '教育科研', 'Education'),
      option('energy', '能源', 'Energy'),
      option('construction', '建筑施工', 'Construction'),
      option('other', '其他', 'Other'),
    ],
    regions: [
      option('east', '华东', 'East China'),
      option('north', '华北', 'North China'),
      option('south', '华南', 'South China'),
      option('central', '华中', 'Central China'),
      option('southwest', '西南', 'Southwest China'),
      option('northwest', '西北', 'Northwest China'),
      option('northeast', '东北', 'Northeast China'),
      option('nordic-baltic', '北欧和波罗的海', 'Nordic and Baltic'),
      option('estonia', '爱沙尼亚', 'Estonia'),
      option('united-kingdom', '英国', 'United Kingdom'),
      option('middle-east', '中东', 'Middle East'),
    ],
    'customer-sources': [
      option('trade-fair', '行业展会', 'Trade fair'),
      option('referral', '老客户介绍', 'Referral'),
      option('tender', '招投标', 'Tender'),
      option('website', '官网', 'Website'),
      option('dealer', '经销商推荐', 'Dealer'),
      option('yellow-pages', '黄页', 'Yellow pages', true),
    ],
    'customer-tags': [
      option('dealer', '经销商', 'Dealer'),
      option('annual-service', '年度维保', 'Annual service plan'),
      option('key-account', '重点客户', 'Key account'),
      option('rental', '租赁客户', 'Rental'),
      option('training', '需要培训', 'Needs training'),
      option('prepaid', '预付款', 'Prepays'),
    ],
    'interaction-kinds': [
      option('call', '来电', 'Call'),
      option('email', '邮件', 'E-mail'),
      option('visit', '回访', 'Visit'),
      option('chat', '在线咨询', 'Chat'),
      option('complaint', '投诉', 'Complaint'),
      option('document', '文件', 'Document'),
      option('note', '备注', 'Note'),
    ],
  }
}

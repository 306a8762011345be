import { expect, test } from '@jest/globals';
import { languageOf } from '../../server/documents/language.ts';

test.each([
  ['The minister met his counterpart in Baku.', 'en'],
  ['Munir visits Baku for talks with Aliyev', 'en'],
  [
    'Azərbaycan Prezidenti İlham Əliyev Pakistanın xarici işlər nazirini qəbul edib və əməkdaşlığı müzakirə ediblər.',
    'az',
  ],
  ['Президент России встретился с министром иностранных дел Казахстана в Москве и обсудил сотрудничество.', 'ru'],
  ['Le président a rencontré hier le ministre des affaires étrangères à Paris pour parler de la coopération.', 'fr'],
  ['وزير الخارجية يلتقي نظيره المصري في القاهرة لبحث العلاقات الثنائية بين البلدين وسبل تعزيزها', 'ar'],
  ['12345', 'und'],
])('%s is %s', async (text, language) => expect(await languageOf(text)).toBe(language));

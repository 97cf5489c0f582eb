/** The first case on pages in other languages, whose words are those of the page; the case keeps its own. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import './article.css';
import { inside } from './inside.js';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'pt-BR', 'ru', 'uk'] as const;

interface Args {
  readonly lang: (typeof LANGUAGES)[number];
}

const directionOf = (lang: string): 'ltr' | 'rtl' => (/^(?:ar|he)$/.test(lang) ? 'rtl' : 'ltr');

export default {
  title: 'Languages',
  tags: ['!autodocs'],
  argTypes: {
    lang: { control: 'select', options: LANGUAGES, description: 'Of the page around the elements.' },
  },
} satisfies Meta<Args>;

export const Languages: StoryObj<Args> = {
  args: { lang: 'fr' },
  render: ({ lang }) => html`
<div lang=${lang} dir=${directionOf(lang)}>
  <case-file src="data/twitter-v-dhs.json#languages">
    <case-timeline></case-timeline>
    <case-parties></case-parties>
  </case-file>
</div>`,
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'case-timeline').toSay('Les récits divergent');
    await inside(canvasElement, 'case-parties').toSay('Qui est lié à qui, et comment');
  },
};

/** An article in Arabic about an invented case in Arabic: text, time and arrows run from right to left. */
export const Arabic: StoryObj = {
  parameters: { layout: 'fullscreen' },
  render: () => html`
<case-file src="data/cases/right-to-left.json#article">
<article class="paper" lang="ar" dir="rtl">
  <header>
    <h1>بئر مغلقة وقضية مفتوحة</h1>
    <p class="standfirst">قضية مخترعة: كل ما في هذا المقال خيالي، والكلمات حول الرسوم عربية كلها.</p>
  </header>
  <p><case-mention pick="ighlaq">أغلقت البلدية البئر</case-mention>، فرفعت <case-mention pick="nakhla">الشركة</case-mention> دعوى، ثم <case-mention pick="hukm">أعادت المحكمة فتحها</case-mention>.</p>
  <section class="wide" aria-label="القضية في الزمن"><case-timeline></case-timeline></section>
  <section class="wide" aria-label="الأطراف"><case-parties></case-parties></section>
</article>
</case-file>`,
  play: async ({ canvasElement }) => inside(canvasElement, 'case-parties').toSay('علاقات الأطراف بعضها ببعض'),
};

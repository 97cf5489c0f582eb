/** An article as a newspaper would print it, with the figure in its place: what the library is for. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/define.js';
import './article.css';
import { inside } from './inside.js';

export default {
  title: 'Article',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

/** What a reader sees without scripts: the same events, in words. */
const fallback = html`
  <ol>
    <li><time datetime="2017-03-13T11:45-04:00">March 13, 2017, 11:45 a.m.</time> The time by which the summons orders the records produced (BuzzFeed News, from the complaint).</li>
    <li><time datetime="2017-03-14">March 14, 2017</time> A CBP agent faxes Twitter the summons (BuzzFeed News, from the complaint).</li>
    <li><time datetime="2017-04-06">April 6, 2017</time> Twitter sues. The account tweets; the ACLU says that it represents the user (BuzzFeed News and a second article).</li>
    <li>Date not stated: the summons is withdrawn, then the suit (the second article, from court filings).</li>
  </ol>
`;

export const Article: StoryObj = {
  render: () => html`
<case-file src="data/twitter-v-dhs.json">
<article class="paper" lang="en" dir="ltr">
  <header>
    <p class="kicker">Anonymous speech</p>
    <h1>The deadline had passed before the summons was sent</h1>
    <p class="standfirst">A border agency ordered Twitter to hand over all its records on an account that opposed the president’s policies. Twitter sued, and the order was withdrawn. What two news articles report, and where they differ.</p>
    <p class="dateline">March and April 2017, told from two news reports</p>
  </header>

  <p class="opening">On March 14, 2017, according to a complaint that Twitter filed three weeks later, an agent of <case-mention pick="cbp">U.S. Customs and Border Protection</case-mention> faxed the company <case-mention pick="summons">a summons</case-mention>. It asked for “[a]ll records regarding the twitter account <case-mention pick="alt-uscis">@ALT_USCIS</case-mention>”: user name, account login, phone numbers, mailing addresses, IP addresses. Twitter was to produce them at an office of the agency in Washington, D.C., <case-mention pick="production-deadline">at 11:45 in the morning of March&nbsp;13</case-mention>.</p>
  <p>That was the day before. <case-mention pick="buzzfeed">BuzzFeed News</case-mention> points out, from <case-mention pick="complaint">the complaint</case-mention>, that the two dates do not fit. Twitter’s answer came after twenty-three days, and it was <case-mention pick="lawsuit">a lawsuit</case-mention>.</p>

  <section class="wide" aria-label="The case in time">
    <case-story></case-story>
    <case-timeline hash="case">${fallback}</case-timeline>
  </section>

  <h2>Speaking for no agency</h2>
  <p>The account called itself “immigration resistance” and “[n]ot the views of DHS or USCIS”, the <case-mention pick="dhs">Department of Homeland Security</case-mention> and <case-mention pick="uscis">U.S. Citizenship and Immigration Services</case-mention>. It was one of several “rogue” accounts that claim to be run by federal employees, here of USCIS, and that oppose President Trump’s policies. It <case-mention pick="account-speaks-out">spoke out</case-mention> against the travel ban on certain Muslim-majority countries, among others.</p>
  <p><case-mention pick="account-user">Who runs it</case-mention>, neither article says. BuzzFeed News writes of one user, the other article of “the user or users”.</p>

  <section class="wide" aria-label="The parties">
    <case-parties></case-parties>
  </section>
  <case-detail><p class="hint">Choose a party, a line between two of them, or a dotted phrase in the text: all that the two articles say of it then stands here, with its sources.</p></case-detail>

  <h2>What the government would have to show</h2>
  <p>Twitter sued on Thursday, April 6. Its lawyers were <case-mention pick="wilmerhale">WilmerHale</case-mention>, among them Seth Waxman, a former U.S. Solicitor General. It asked <case-mention pick="court">the court</case-mention> to stop Customs and Border Protection from using its summons power to get information that identifies the account’s user.</p>
  <p>The demand, says the complaint, <case-mention pick="first-amendment">violates the First Amendment</case-mention>, for the rights of Twitter and of its users include that to disseminate “anonymous or pseudonymous political speech”. It is <case-mention pick="summons-law">not authorized under the summons law</case-mention> relied on, and it violates <case-mention pick="procedure-act">the Administrative Procedure Act</case-mention>. Twitter claimed <case-mention pick="platform">a right of its own</case-mention>, too: to provide a platform for such speech. To unmask users “<case-mention pick="chilling">would chill</case-mention> their exercise of the constitutionally protected right to speak anonymously”.</p>
  <p>Before it may do so, the complaint argues, the government must show <case-mention pick="unmasking-test">four things</case-mention>. The defendants, it says, “have not come close”.</p>

  <section class="wide" aria-label="The claims">
    <case-claims></case-claims>
  </section>

  <figure class="said">
    <blockquote><p>“Big victory for free speech and right to dissent”</p></blockquote>
    <figcaption>The American Civil Liberties Union, in <case-mention pick="victory-tweet">a tweet</case-mention> whose day neither article states</figcaption>
  </figure>

  <h2>A copy of the First Amendment</h2>
  <p>Moments after the suit was announced, @ALT_USCIS <case-mention pick="account-tweets">tweeted</case-mention>. BuzzFeed News does not show the tweet; by the other article, the account tweeted a copy of the First Amendment that Thursday.</p>
  <p>That day <case-mention pick="aclu">the ACLU</case-mention> told BuzzFeed News that it <case-mention pick="aclu-steps-in">represents the user</case-mention> and will file in court soon, with statutory and constitutional arguments. The right to speak out anonymously against the government is protected, said its attorney <case-mention pick="wessler">Nathan Freed Wessler</case-mention>. To unmask a speaker, the government “must have a strong justification”; here it “has given no reason at all”, which raises the concern that it is “simply trying to stifle dissent”. In <case-mention pick="aclu-praises-twitter">a tweet</case-mention>, that day or about then, the ACLU was glad that Twitter pushed back, and said that it would go to court for the user’s “right to anonymous speech”.</p>

  <h2>Both withdraw</h2>
  <p>The second article tells the end from <case-mention pick="withdrawal-filings">court filings</case-mention>: <case-mention pick="summons-withdrawn">the summons was withdrawn</case-mention>, and Twitter in turn <case-mention pick="suit-withdrawn">withdrew its suit</case-mention>. Neither article gives the day. The ACLU tweeted that the administration had backed down, on the afternoon of the day on which the second article was written; and that article bears no date.</p>

  <h2>Where the accounts differ</h2>
  <p>Whom did Twitter sue? <case-mention pick="twitter-sues-administration">The Trump administration</case-mention>, with an order sought against Customs and Border Protection, writes BuzzFeed News; <case-mention pick="twitter-sues-dhs">the Department of Homeland Security</case-mention>, writes <case-mention pick="it-worked">the other article</case-mention>. The one places the court in California, the other in San Francisco: no contradiction, only more exact. Even the handle is spelled in two ways.</p>
  <p>It was <case-mention pick="earlier-fights">not Twitter’s first such fight</case-mention>. The second article recalls, after Fortune, that it had resisted orders for information associated with WikiLeaks and with an Occupy Wall Street account, and demands by foreign governments such as Turkey to shut down accounts critical of those in power.</p>

  <section class="wide" aria-label="The sources">
    <case-sources></case-sources>
  </section>

  <p class="origin">Told from two articles, whose addresses are unknown. The complaint, the court filings, the tweets and the report in Fortune are known through these two alone.</p>
</article>
</case-file>`,
  play: async ({ canvasElement }) => {
    const entries = await inside(canvasElement, 'case-timeline').all('entry');
    await expect(entries).toHaveLength(11);
  },
};

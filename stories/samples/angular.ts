/** Angular: the schema admits custom elements, and a component reaches one by a template variable. */
import 'case-timeline/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { CasePickEvent } from 'case-timeline';

@Component({
  selector: 'app-article',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <case-file [src]="src">
      <p>An agent faxed <case-mention pick="summons">a summons</case-mention>. Open is {{ open() }}.</p>
      <button type="button" (click)="timeline.goTo('lawsuit')">The lawsuit</button>
      <case-timeline #timeline lanes="party" (case-pick)="onPick($event)"></case-timeline>
      <case-parties></case-parties>
    </case-file>
  `,
})
class Article {
  readonly src = '/data/twitter-v-dhs.json';
  readonly open = signal('nothing');

  onPick(event: CasePickEvent): void {
    this.open.set(event.id ?? 'nothing');
  }
}

void bootstrapApplication(Article, { providers: [provideZonelessChangeDetection()] });

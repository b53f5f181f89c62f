import '@angular/compiler';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { AppComponent } from './app.component';
import './style.css';
import { provideThaiDates } from './thai-date-adapter';

document.querySelector('#app')?.append(document.createElement('practice-app'));
void bootstrapApplication(AppComponent, { providers: [provideZonelessChangeDetection(), provideThaiDates()] });

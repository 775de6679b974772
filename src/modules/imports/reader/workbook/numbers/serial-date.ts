/** The parts of a moment that a format shows. */
export interface DateParts {
  date: boolean;
  time: boolean;
  /** True for a length of time, whose hours go beyond 24. */
  elapsed: boolean;
}

const secondsOfDay = 86_400;
/** 9999-12-31, the last day of a spreadsheet. */
const lastDay = 2_958_465;
const firstDay1904 = Date.UTC(1904, 0, 1);
const dayBefore1900 = Date.UTC(1899, 11, 31);

/**
 * A date as ISO writes it, of the number by which a spreadsheet keeps it; with the time where the
 * format shows it and there is one. Undefined for what is no date.
 * Day 60 of the epoch of 1900 is its 29 February, which never was; days after it count one too many.
 */
export function serialDate(
  serial: number,
  shown: DateParts,
  { epoch1904 }: { epoch1904: boolean },
): string | undefined {
  const seconds = Math.round(serial * secondsOfDay);
  if (!(seconds >= 0) || seconds >= (lastDay + 1) * secondsOfDay) return undefined;
  if (shown.elapsed) return timeText(seconds);
  const days = Math.floor(seconds / secondsOfDay);
  const time = seconds - days * secondsOfDay;
  const hasDay = days > 0 || (epoch1904 && shown.date);
  if (!hasDay) return shown.time ? timeText(time) : undefined;
  const date = dayText(days, epoch1904);
  return shown.time && time > 0 ? `${date} ${timeText(time)}` : date;
}

function dayText(days: number, epoch1904: boolean): string {
  if (epoch1904) return isoDay(firstDay1904 + days * secondsOfDay * 1000);
  if (days === 60) return '1900-02-29';
  return isoDay(dayBefore1900 + (days - (days > 60 ? 1 : 0)) * secondsOfDay * 1000);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Seconds as `HH:MM:SS`. */
export function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const isoMoment = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d))?[^T]*)?$/;

/** A moment that is written as ISO does, as {@link serialDate} gives it; other texts as they stand. */
export function isoDate(written: string): string {
  const [, date, minutes, seconds = '00'] = isoMoment.exec(written.trim()) ?? [];
  if (date === undefined) return written;
  const time = minutes === undefined ? '00:00:00' : `${minutes}:${seconds}`;
  return time === '00:00:00' ? date : `${date} ${time}`;
}

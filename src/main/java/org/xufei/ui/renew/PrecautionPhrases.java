package org.xufei.ui.renew;

import org.xufei.domain.calendar.BusyReason;
import org.xufei.domain.calendar.HalfDay;
import org.xufei.domain.precaution.Finding;
import org.xufei.domain.precaution.Verdict;
import org.xufei.ui.HolidayPhrases;
import org.xufei.ui.Message;

/** Says how precautions are judged, and by what. */
final class PrecautionPhrases {

    private PrecautionPhrases() {}

    /** In a word or two. */
    static Message word(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Message.of("renew.verdict.passed");
            case LOOK_HERE -> Message.of("renew.verdict.look");
            case UNKNOWN -> Message.of("renew.verdict.unknown");
        };
    }

    /** In a sentence. */
    static Message sentence(Finding finding) {
        if (finding instanceof Finding.NoNumber) {
            return Message.of("renew.found.nonumber");
        } else if (finding instanceof Finding.OfStatus of) {
            return status(of);
        } else if (finding instanceof Finding.OfTime of) {
            return time(of);
        } else if (finding instanceof Finding.OfPlan of) {
            return plan(of);
        } else if (finding instanceof Finding.OfReceipts of) {
            return receipts(of);
        }
        return offers((Finding.OfOffers) finding);
    }

    private static Message status(Finding.OfStatus finding) {
        if (finding instanceof Finding.BalanceLasts lasts) {
            return Message.of("renew.found.balance", lasts.until());
        } else if (finding instanceof Finding.TopUpFirst first) {
            return first.incomingToo()
                    ? Message.of("renew.found.blocked", first.until())
                    : Message.of("renew.found.outgoing", first.until());
        } else if (finding instanceof Finding.NumberHeld held) {
            return Message.of("renew.found.held", held.until());
        } else if (finding instanceof Finding.NumberLost lost) {
            return Message.of("renew.found.numberlost", lost.since());
        } else if (finding instanceof Finding.CardLost) {
            return Message.of("renew.found.cardlost");
        } else if (finding instanceof Finding.CardNotInUse) {
            return Message.of("renew.found.notinuse");
        }
        return Message.of("renew.found.balance.unknown");
    }

    private static Message time(Finding.OfTime finding) {
        if (finding instanceof Finding.BusyNow busy) {
            return busy(busy.reason());
        } else if (finding instanceof Finding.QuietNext next) {
            return Message.of("renew.found.quietnext", half(next.when()));
        } else if (finding instanceof Finding.EndsBeforeQuiet ends) {
            Message quiet = half(ends.quiet());
            return switch (ends.kind()) {
                case PLAN -> Message.of("renew.found.nowait.plan", quiet, ends.lastDay());
                case BALANCE -> Message.of("renew.found.nowait.balance", quiet, ends.lastDay());
                case INCOMING -> Message.of("renew.found.nowait.incoming", quiet, ends.lastDay());
                case NUMBER -> Message.of("renew.found.nowait.number", quiet, ends.lastDay());
            };
        } else if (finding instanceof Finding.HolidayComputed computed) {
            return Message.of("renew.found.computed", year(computed.year()));
        } else if (finding instanceof Finding.OnlyFixedHolidays fixed) {
            return Message.of("renew.found.onlyfixed", year(fixed.year()));
        }
        return Message.of("renew.found.quiet");
    }

    private static Message busy(BusyReason reason) {
        if (reason instanceof BusyReason.PublicHoliday holiday) {
            return Message.of("renew.found.holiday", HolidayPhrases.name(holiday.holiday()));
        } else if (reason instanceof BusyReason.ChineseShopsClosed holiday) {
            return Message.of("renew.found.chineseshops", HolidayPhrases.name(holiday.holiday()));
        } else if (reason instanceof BusyReason.Weekend) {
            return Message.of("renew.found.weekend");
        } else if (reason instanceof BusyReason.Lunch) {
            return Message.of("renew.found.lunch");
        } else if (reason instanceof BusyReason.Evening) {
            return Message.of("renew.found.evening");
        }
        return Message.of("renew.found.early");
    }

    private static Message half(HalfDay half) {
        return switch (half.part()) {
            case MORNING -> Message.of("renew.found.morning", half.day().getDayOfWeek(), half.day());
            case AFTERNOON -> Message.of("renew.found.afternoon", half.day().getDayOfWeek(), half.day());
        };
    }

    private static Message plan(Finding.OfPlan finding) {
        if (finding instanceof Finding.PlanWouldLast lasts) {
            return Message.of("renew.found.plan", lasts.days(), lasts.until());
        } else if (finding instanceof Finding.ShorterThanStay stay) {
            return Message.of("renew.found.stay", stay.days(), stay.until(), stay.leaving());
        } else if (finding instanceof Finding.ShorterThanUsual usual) {
            return Message.of("renew.found.usual", usual.days(), usual.usual());
        } else if (finding instanceof Finding.PlanStillRuns runs) {
            return Message.of("renew.found.overlap", runs.until(), runs.daysLeft());
        } else if (finding instanceof Finding.DataLeftBehind left) {
            return Message.of("renew.found.leftbehind", left.left(), left.planEnd());
        } else if (finding instanceof Finding.DataRollsOver left) {
            return Message.of("renew.found.rollsover", left.left(), left.planEnd());
        } else if (finding instanceof Finding.BalanceEndsFirst first) {
            return first.documented()
                    ? Message.of("renew.found.suspends", first.balanceEnd(), first.planEnd())
                    : Message.of("renew.found.maysuspend", first.balanceEnd(), first.planEnd());
        } else if (finding instanceof Finding.BalanceEnded ended) {
            return Message.of("renew.found.balance.ended", ended.on());
        } else if (finding instanceof Finding.MayRenewItself) {
            return Message.of("renew.found.autorenewal");
        }
        return finding instanceof Finding.NoPlanRecorded
                ? Message.of("renew.found.noplan")
                : Message.of("renew.found.nolength");
    }

    private static Message receipts(Finding.OfReceipts finding) {
        if (finding instanceof Finding.WithoutReference without) {
            return Message.of("renew.found.noreference", without.without(), without.all());
        } else if (finding instanceof Finding.AllWithReference with) {
            return Message.of("renew.found.references", with.all());
        } else if (finding instanceof Finding.ClaimOpen open) {
            return Message.of("renew.found.claim", open.until());
        }
        return Message.of("renew.found.noreceipts");
    }

    private static Message offers(Finding.OfOffers finding) {
        if (finding instanceof Finding.LastPrice price) {
            return Message.of("renew.found.lastprice", price.paid(), price.on());
        } else if (finding instanceof Finding.OfficialPages official) {
            return Message.of("renew.found.pages", String.join(" / ", official.pages()));
        }
        return Message.of("renew.found.offline");
    }

    /** Without a comma between its digits. */
    private static String year(int year) {
        return Integer.toString(year);
    }
}

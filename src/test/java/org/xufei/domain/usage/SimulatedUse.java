package org.xufei.domain.usage;

import java.util.Random;

/** What somebody uses, day by day, none at night. */
final class SimulatedUse {

    private static final int DAYS = 400;

    private final double[] usedByMidnight = new double[DAYS + 1];

    /**
     * @param idle share of the days on which next to nothing is used
     * @param mean megabytes on an average day
     */
    SimulatedUse(Random random, double idle, double mean) {
        for (int day = 0; day < DAYS; day++) {
            double busy = mean / (1 - idle) * (0.6 + 0.8 * random.nextDouble());
            usedByMidnight[day + 1] = usedByMidnight[day] + (random.nextDouble() < idle ? mean / 100 : busy);
        }
    }

    /** Megabytes used by a moment, in days. A day's use falls into its last 16 hours. */
    double usedBy(double moment) {
        int day = (int) moment;
        double awake = Math.max(0, (moment - day) * 24 - 8) / 16;
        return usedByMidnight[day] + awake * (usedByMidnight[day + 1] - usedByMidnight[day]);
    }

    /** The day, counted from 0, on which so much is used. */
    int dayOn(double megabytes) {
        int day = 0;
        while (usedByMidnight[day + 1] < megabytes) {
            day++;
        }
        return day;
    }
}

package nl.welzijnoprecept.statistics;

import java.time.YearMonth;

/** How many cases of one month had this course, exactly: goes into disclosure control and never to a reader. */
public record CourseTally(YearMonth month, Course course, long count) {}

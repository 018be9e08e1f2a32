package nl.welzijnoprecept.statistics.app;

import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.statistics.Dimension;
import nl.welzijnoprecept.statistics.Period;

/** What is asked, once it is known to make sense. */
record FiguresQuestion(MunicipalityCode municipality, Period period, List<Dimension> by) {}

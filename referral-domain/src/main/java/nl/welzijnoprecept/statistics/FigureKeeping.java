package nl.welzijnoprecept.statistics;

import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;

/** Keeps the cells that figures are read from equal to the cases that they count. */
public interface FigureKeeping {
    /**
     * Counts what changed since it was last counted, once in a transaction. Until its end nothing is counted after it, so that all
     * that is read in it is of one moment.
     */
    void count(MunicipalityCode municipality);

    /** Counts the earliest of what changed; whether more may be waiting. */
    boolean countSome(MunicipalityCode municipality);

    /** Where something changed since it was last counted. */
    List<MunicipalityCode> uncounted();

    /** Where there are or were cases. */
    List<MunicipalityCode> counted();

    /** What is not as it would be if all were counted anew: nothing, unless the product or somebody beside it is at fault. */
    Stray stray(MunicipalityCode municipality);

    /**
     * How far kept figures are from what they are to be.
     *
     * @param lines cases that count as something else than they are
     * @param cells cells that are not the sum of their cases
     */
    record Stray(long lines, long cells) {
        public boolean isNone() {
            return lines == 0 && cells == 0;
        }
    }
}

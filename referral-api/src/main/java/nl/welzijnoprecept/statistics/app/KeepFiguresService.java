package nl.welzijnoprecept.statistics.app;

import java.util.List;
import nl.welzijnoprecept.area.MunicipalityCode;
import nl.welzijnoprecept.statistics.FigureKeeping;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what changed, each municipality in a transaction of its own. */
@Service
class KeepFiguresService {
    private final FigureKeeping keeping;

    KeepFiguresService(FigureKeeping keeping) {
        this.keeping = keeping;
    }

    @Transactional(readOnly = true)
    List<MunicipalityCode> uncounted() {
        return keeping.uncounted();
    }

    @Transactional(readOnly = true)
    List<MunicipalityCode> counted() {
        return keeping.counted();
    }

    /** Some of it; whether more may be waiting. */
    @Transactional
    boolean countSome(MunicipalityCode municipality) {
        return keeping.countSome(municipality);
    }

    @Transactional
    FigureKeeping.Stray stray(MunicipalityCode municipality) {
        return keeping.stray(municipality);
    }
}

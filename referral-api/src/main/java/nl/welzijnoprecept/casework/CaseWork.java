package nl.welzijnoprecept.casework;

import java.util.List;
import java.util.UUID;
import nl.welzijnoprecept.access.Actor;
import nl.welzijnoprecept.problem.CaseNeed;
import nl.welzijnoprecept.problem.NeedNotMet;
import nl.welzijnoprecept.problem.NotFound;

/** Whether a case can be worked on: for pages, so that they offer nothing that would be refused. */
public interface CaseWork {
    /**
     * How a case stands for a reader.
     *
     * @param works whether they work on it, and do not only read it
     * @param open  whether it goes on
     */
    record Standing(boolean works, boolean open) {
        public boolean goesOn() {
            return works && open;
        }

        /** Before a form is shown: who only reads has none. */
        public void requireOwn() {
            if (!works) {
                throw new NotFound();
            }
        }

        /**
         * Before a form is shown for what needs a case that goes on.
         *
         * @param need what is missing where it is closed
         */
        public <N extends Enum<N> & CaseNeed> void requireOpen(N need) {
            requireOwn();
            if (!open) {
                throw new NeedNotMet(List.of(need));
            }
        }
    }

    Standing of(Actor actor, UUID referral);
}

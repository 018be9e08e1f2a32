package nl.welzijnoprecept.referral;

import java.util.List;

/** What clients said of how it went; lines are only added. */
public interface ClientExperiences {
    /** False when it was kept before. */
    boolean add(ClientExperience told);

    /** Newest first. */
    List<ClientExperience> of(Referral referral);
}

package nl.welzijnoprecept.placement;

/** A placement after a step, with the line of history that goes with it; only {@link Placement#take} makes one. */
public final class PlacementMoved {
    private final Placement placement;
    private final PlacementChange change;

    PlacementMoved(Placement placement, PlacementChange change) {
        this.placement = placement;
        this.change = change;
    }

    public Placement placement() {
        return placement;
    }

    public PlacementChange change() {
        return change;
    }
}

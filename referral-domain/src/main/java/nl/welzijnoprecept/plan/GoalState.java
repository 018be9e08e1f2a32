package nl.welzijnoprecept.plan;

/** How a goal stands. */
public enum GoalState {
    OPEN,
    REACHED,
    PARTLY,
    /** Let go of; why is told. */
    DROPPED
}

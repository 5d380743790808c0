/** The roles an account of our team can have, in the order of the desk. */
export const TEAM_ROLES = ['support', 'follow-up', 'mediator', 'certifier', 'finance', 'moderator', 'admin'];

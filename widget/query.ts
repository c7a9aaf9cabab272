/** All that a card shows of the terms that one place may name: one question. */
export const QUERY = `query Card($ids:[ID!]!,$script:NameScript!){nodes(ids:$ids){...on Term{...E level status summary(script:$script)
issuer{name(script:$script)}definitions{evidence{...Q}}parts{token(script:$script)heading(script:$script)count group{...E}items{...E}}
actions:governs(kinds:ACTION,first:3){...G}projects:governs(kinds:PROJECT,first:3){...G}places:governs(kinds:PLACE,first:3){...G}
mentions(first:1){edges{node{evidence{...Q}}}}}}}
fragment E on Entity{href name(script:$script)}
fragment G on GovernedConnection{totalCount edges{node{...E}path{steps{relation{basis}}}}}
fragment Q on Evidence{quote href report{title}section{heading}}`;

import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/resolvers/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        addInterfaceFieldResolverTypes: true,
        maybeValue: 'T | null | undefined',
        contextType: './context.ts#Context',
        resolverTypeWrapperSignature: 'Promise<T> | T',
        mappers: {
          Entity: '../domain/records.ts#Entity as EntityRecord',
          Term: '../domain/records.ts#Term as TermRecord',
          Goal: '../domain/records.ts#Goal as GoalRecord',
          Action: '../domain/records.ts#Action as ActionRecord',
          Project: '../domain/records.ts#Project as ProjectRecord',
          Place: '../domain/records.ts#Place as PlaceRecord',
          Organization: '../domain/records.ts#Organization as OrganizationRecord',
          Report: '../domain/records.ts#Report as ReportRecord',
          Section: '../domain/records.ts#Section as SectionRecord',
          TermAppearance: '../answers/timeline.ts#DatedAppearance',
          Definition: '../domain/records.ts#Definition as DefinitionRecord',
          Provenance: '../domain/records.ts#Provenance as ProvenanceRecord',
          Measure: '../domain/records.ts#Measure as MeasureRecord',
          Evidence: '../domain/records.ts#Evidence as EvidenceRecord',
          Part: '../graph/terms.ts#FullPart',
          Relation: './relation.ts#RelationSource',
          Node: './node.ts#NodeRecord',
          Coverage: './coverage.ts#CoverageSource',
        },
      },
    },
  },
};

export default config;

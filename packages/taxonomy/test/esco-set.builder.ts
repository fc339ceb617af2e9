/** A set of files in the form of ESCO's official download, with words of our own. */

export const occupation = (key: string) => `http://data.europa.eu/esco/occupation/${key.padEnd(36, '0')}`;
export const skill = (key: string) => `http://data.europa.eu/esco/skill/${key.padEnd(36, '0')}`;

export const escoSet: Readonly<Record<string, string>> = {
  'occupations_nl.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,code
Occupation,${occupation('bak')},7512,bakker,"bakster
broodbakker
bakker",deegman,released,7512.1
Occupation,${occupation('las')},7212,lasser,,,released,7212.1
Occupation,${occupation('oud')},7212,smidsknecht,,,obsolete,7212.2
`,
  'skills_nl.csv': `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status
KnowledgeSkillCompetence,${skill('deeg')},skill/competence,sector-specific,deeg kneden,deeg maken,,released
KnowledgeSkillCompetence,${skill('metaal')},knowledge,cross-sector,metaalkennis,,,released
KnowledgeSkillCompetence,${skill('lassen')},skill/competence,cross-sector,lassen,,,released
KnowledgeSkillCompetence,${skill('tig')},skill/competence,cross-sector,TIG-lassen,,,released
`,
  'occupationSkillRelations_nl.csv': `occupationUri,relationType,skillType,skillUri
${occupation('bak')},essential,skill/competence,${skill('deeg')}
${occupation('las')},essential,skill/competence,${skill('lassen')}
${occupation('las')},optional,knowledge,${skill('metaal')}
${occupation('las')},optional,skill/competence,${skill('tig')}
`,
  'ISCOGroups_nl.csv': `conceptType,conceptUri,code,preferredLabel
ISCOGroup,http://data.europa.eu/esco/isco/C7212,7212,Lassers en snijbranders
ISCOGroup,http://data.europa.eu/esco/isco/C7512,7512,Bakkers
`,
  'broaderRelationsSkillPillar_nl.csv': `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,${skill('tig')},SkillGroup,${skill('groep')}
KnowledgeSkillCompetence,${skill('tig')},KnowledgeSkillCompetence,${skill('lassen')}
`,
};

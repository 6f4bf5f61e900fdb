import type { SpecialLexicon } from "../special-lexicon.ts";

export const german: SpecialLexicon = {
  language: "de",
  usual: "der die das und ist mit für sie er nicht auf ein eine wird wurde hat ihr ihre seine im",
  health:
    "krebs krebser* krebskrank* krebsdiagn* brustkrebs* darmkrebs* hautkrebs* lungenkrebs* prostatakrebs* blutkrebs* tumor* schlaganf* herzinfarkt* herzfehler* herzkrank* herzschwäche blutdruck* schwanger* fehlgeburt* schwangerschaftsabbr* abtreib* unfruchtbar* kinderwunschbeh* behinder* schwerbehind* rollstuhl* psychisch_krank* psychisch* angststör* panikattack* essstör* suizid* selbstmord* selbstverletz* suchtkrank* suchtber* drogenabh* alkoholabh* entzugsklinik* krankgeschr* krankschr* arbeitsunfähig* krankenakte* krankheit* erkrank* diagnos* medikament* rezeptpfl* chemo chemotherapie* operiert* strahlenther* biopsie* nierenvers* leberzirrh* multiple_sklerose multipler_sklerose sklerose aids geschlechtskr* herpes masern grippe influenza lungenentz* allerg* asthmatik* zöliakie laktoseint* gehörlos* schwerhör* erblind* gelähmt* lähmung* amput* prothes* zuckerkrank* bluthochdr* gebärmutter* wechseljahr* adipositas fettleib* schlafstör* pflegegrad* pflegestufe* reha rheuma* tinnitus bandscheibenv* hirnhautentz* magengeschw* posttraumat* Sucht",
  religion:
    "christ christlich* jude juden jüdin* jüdisch* moschee* synagog* kirchensteuer* kirchenaustr* konfession* konfessionslos* konfirmand* kommunion getauft* taufe baptisten* pfingstgemeind* freikirch* gläubig* rabbiner* imam pfarrgemeind* koscher halal ramadan religion* religiös* religionszug* nonne nonnen mönch* zeuge_jehovas zeugin_jehovas zeugen_jehovas",
  tradeUnion:
    "gewerkschaft* betriebsrat* betriebsrät* personalrat tarifverh* streikgeld* IG_Metall ver_di DGB GEW ÖGB streikposten* vertrauensleut* vertrauensmann",
  sexualOrientation:
    "schwul* lesbe lesben lesbisch* homo-ehe sexuelle_orient* sexueller_orient* gleichgeschlechtl* transfrau* transmann* transident* intersex* outing geoutet* homophob* nichtbinär* geschlechtsumw* geschlechtsangl* ehemann_ihres_bruders",
  politicalOpinion:
    "CDU CSU SPD AfD FDP NPD BSW SED ÖVP SPÖ FPÖ NEOS linkspartei* grünen-politik* bündnis_90 parteimitgl* parteibuch* parteizugeh* politische_gesinn* politische_einst* politische_mein* linksextrem* rechtsextrem* linksradik* rechtsradik* rechtspop* wähler_der querdenk* reichsbürger* pegida antifa",
  ethnicity:
    "ethnisch* herkunft_aus dunkelhäut* schwarze_frau schwarzer_mann schwarzer_deutscher afrodeutsch* migrationshintergr* zigeuner* romni aussiedler* russlanddeutsch* sorbe sorben sorbisch* jenisch* volksgruppe* araber* arabischstämm* türkischstämm* rassisch*",
  genetic:
    "genetisch* gendiagn* genmutation* erbkrank* dna-analyse* dna-probe* dna-profil* erbgut* vaterschaftst* gendefekt* humangenet*",
  biometric: "fingerabdr* gesichtserk* iriserk* stimmerk* stimmabdr* handvenen* netzhautsc* gesichtsscan*",
};

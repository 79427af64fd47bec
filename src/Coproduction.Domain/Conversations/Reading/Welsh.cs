namespace Coproduction.Domain;

/// <summary>Welsh. Not yet reviewed: wants a native reader's review before anyone relies on it.</summary>
internal static class Welsh
{
    public static readonly Tongue Tongue = new("cy",
    [
        (TongueCue.Yes, "ie; ia; ydw; ydyn; ydym; oes; do; gwnaf; gwnai; gwna i; byddaf; baswn; hoffwn; hoffwn i; byddwn wrth fy modd; wrth gwrs; iawn; yn bendant; bendant; cytuno; dwi'n cytuno; ymuno; dwi isio; dw i eisiau; dw i isio; ie plis; ie os gwelwch yn dda; siŵr; sicr; yn sicr"),
        (TongueCue.No, "na; nage; nac ydw; nac ydyn; nac oes; naddo; dim; dim diolch; na wnaf; na fyddaf; dw i ddim; dwi ddim; ddim; sai; sai'n; paid; dim diddordeb"),
        (TongueCue.Later, "wedyn; yn nes ymlaen; nes ymlaen; ddim nawr; ddim rŵan; ddim eto; dim nawr; dim rŵan; dim eto; rywbryd eto; ar ôl nadolig; ar ôl y nadolig; blwyddyn nesaf; wythnos nesaf; mis nesaf; yn y flwyddyn newydd; hwyrach ymlaen; yn hwyrach"),
        (TongueCue.Doubt, "efallai; ella; hwyrach; falle; os; ond; ansicr; ddim yn siŵr; dibynnu; mae'n dibynnu; tybed; oni bai"),
        (TongueCue.Stop, "stopiwch; stopia; stopio; peidiwch; peidiwch â thecstio; peidiwch â chysylltu; paid â thecstio; gadewch lonydd i mi; gad lonydd i mi; gadewch lonydd; gad lonydd; dim mwy o negeseuon; dim mwy o decstio; rhowch y gorau; tynnwch fi oddi ar; dilëwch fy rhif"),
        (TongueCue.Who, "pwy; pwy yw hwn; pwy yw hon; pwy wyt ti; pwy ydych chi; pwy sy'n; pwy sydd yno; pwy ydi hwn"),
        (TongueCue.Help, "help; cymorth; helpwch fi"),
        (TongueCue.Person, "ddim yn deall; dw i ddim yn deall; dwi ddim yn deall; siarad â rhywun; siarad gyda rhywun; siarad efo rhywun; siarad â pherson; person go iawn; rhywun i siarad; rhywun ffonio; ffoniwch fi; ffonia fi"),
        (TongueCue.WrongNumber, "rhif anghywir; nid fi; rhif anghywir yw hwn; dim fi; dw i ddim yn nabod; dwi ddim yn nabod; anghywir"),
        (TongueCue.Filler, "diolch; diolch yn fawr; plis; os gwelwch yn dda; helo; shwmae; bore da; hwyl; hefyd; 👍"),
    ], conflicts: "");
}

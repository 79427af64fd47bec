namespace Coproduction.Domain;

/// <summary>Welsh. Not yet reviewed: wants a native reader's review before anyone relies on it.</summary>
internal static class Welsh
{
    public static readonly Tongue Tongue = new("cy",
    [
        (TongueCue.Yes, "ie; ^ ia; ydw; ydyn; ydym; ^ oes $; ^ do $; gwnaf; gwnai; gwna i; byddaf; baswn; hoffwn; hoffwn i; byddwn wrth fy modd; wrth gwrs; yn bendant; bendant; cytuno; dwi'n cytuno; ymuno; dwi isio ymuno; dw i eisiau ymuno; dw i isio ymuno; ie plis; ie os gwelwch yn dda; siŵr; sicr; yn sicr"),
        (TongueCue.Fine, "iawn; iawn diolch; ocê; go lew"),
        (TongueCue.No, "^ na; nage; nac ydw; nac ydyn; nac oes; naddo; dim; dim diolch; na wnaf; na fyddaf; dw i ddim; dwi ddim; ddim; sai; sai'n; paid; dim diddordeb"),
        (TongueCue.Later, "wedyn; yn nes ymlaen; nes ymlaen; ddim nawr; ddim rŵan; ddim eto; dim nawr; dim rŵan; dim eto; rywbryd eto; ar ôl nadolig; ar ôl y nadolig; blwyddyn nesaf; wythnos nesaf; wythnos nesa; mis nesaf; mis nesa; nes mlaen; ar ôl dolig; yn y flwyddyn newydd; hwyrach ymlaen; yn hwyrach"),
        (TongueCue.Doubt, "efallai; ella; hwyrach; falle; os; ond; ansicr; ddim yn siŵr; dibynnu; mae'n dibynnu; tybed; oni bai"),
        (TongueCue.Stop, "^ stopiwch; ^ stopia; ^ stopio $; ^ peidiwch $; stopiwch tecstio; stopiwch y negeseuon; stopio'r negeseuon; stopio tecstio; isio stopio; eisiau stopio; ^ dim mwy $; ^ dim mwy plis; ddim isio mwy o; ddim eisiau mwy o; ddim isio tecst; ddim isio negeseuon; ddim eisiau negeseuon; dileu fy rhif; tynna fi oddi ar; ddim eisiau clywed; ddim isio clywed; paid a tecstio; rho'r gorau iddi; rhowch gorau iddi; ^ digon $; dos o 'ma; cer o ma; gad fi fod; gadewch fi fod; isio llonydd; eisiau llonydd; tynnwch fy rhif; tynnwch fy enw; peidiwch â thecstio; peidiwch â chysylltu; paid â thecstio; gadewch lonydd i mi; gad lonydd i mi; gadewch lonydd; gad lonydd; dim mwy o negeseuon; dim mwy o decstio; rhowch y gorau; tynnwch fi oddi ar; dilëwch fy rhif"),
        (TongueCue.Who, "pwy; pwy yw hwn; pwy yw hon; pwy wyt ti; pwy ydych chi; pwy sy'n; pwy sydd yno; pwy ydi hwn"),
        (TongueCue.Help, "help; cymorth; helpwch fi"),
        (TongueCue.Person, "ddim yn deall; dw i ddim yn deall; dwi ddim yn deall; siarad â rhywun; siarad gyda rhywun; siarad efo rhywun; siarad â pherson; person go iawn; rhywun i siarad; rhywun ffonio; ffoniwch fi; ffonia fi"),
        (TongueCue.WrongNumber, "rhif anghywir; nid fi; rhif anghywir yw hwn; dim fi; nid fi ydi; nid fi yw; dw i ddim yn nabod; dwi ddim yn nabod; anghywir"),
        (TongueCue.SelfHarm, "isio marw; eisiau marw; moyn marw; ddim isio byw; ddim eisiau byw; ddim moyn byw; moyn byw rhagor; fod yn farw; fod wedi marw; lladd fy hun; lladd fy hunan; lladd ei hun; hunanladdiad; brifo fy hun; niweidio fy hun; torri fy hun; methu mynd ymlaen; ladd fy hun; ladd fy hunan; ddim mynd ymlaen; ddim cario mlaen; ddim cario ymlaen; tabledi i gyd; fy nhabledi i gyd; ddim yn gallu mynd ymlaen; gwell i mi fod wedi marw; gormod o dabledi; gorddos; diwedd ar y cyfan"),
        (TongueCue.Violence, "fy nharo; fy mwrw; fy mrifo; fy nghuro; fy ngham-drin; fy ngham drin; cam-drin; trais yn y cartref; bygwth fy lladd; fy lladd i; ofn fy ngŵr; dreisgar; treisgar; fy mygwth; torri mewn i; cyllell; gyllell; fy nhreisio; ei threisio; i ladd fi; fy ladd; ddim yn saff; ofn fo $; ofn e $; bwrw fi; taro fi; cloi fi mewn; galwch yr heddlu; galw'r heddlu; ofn mynd adref; ofn mynd adra; ddim yn saff adra; ddim yn ddiogel; mewn perygl; ffoniwch yr heddlu; angen yr heddlu; treisio"),
        (TongueCue.Medical, "angen ambiwlans; ffoniwch ambiwlans; galwch ambiwlans; ambiwlans plis; ^ ambiwlans; boen mawr yn fy; poen mawr yn fy; gwaedu'n; ddim yn anadlu; methu anadlu; trawiad ar y galon; cael strôc; wedi cael strôc; poen yn y frest; poen yn fy mrest; boen yn fy mrest; heb fwyta ers; wedi disgyn; wedi syrthio; anymwybodol; gwaedu; ddim yn deffro; methu codi; wedi disgyn a; wedi cwympo a; tagu; ar dân; argyfwng"),
        (TongueCue.Filler, "diolch; diolch yn fawr; plis; os gwelwch yn dda; helo; shwmae; bore da; hwyl; hefyd; 👍"),
    ], conflicts: "");
}

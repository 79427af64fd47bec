namespace Coproduction.Domain;

/// <summary>Turkish. Not yet reviewed: wants a native reader's review before anyone relies on it.</summary>
internal static class Turkish
{
    public static readonly Tongue Tongue = new("tr",
    [
        (TongueCue.Yes, "evet; evet lütfen; tabii; tabi; tabii ki; tabi ki; elbette; kesinlikle; kabul; kabul ediyorum; isterim; istiyorum; katılmak istiyorum; katılırım; katılıyorum; memnuniyetle; seve seve; e"),
        (TongueCue.No, "hayır; hayir; yok; yo; istemiyorum; istemem; hayır teşekkürler; ilgilenmiyorum; katılmak istemiyorum; olmaz; değil; gerek yok; gelemem; yapamam"),
        (TongueCue.Later, "sonra; daha sonra; şimdi değil; şu an değil; henüz değil; başka zaman; gelecek hafta; gelecek ay; haftaya; seneye; bayramdan sonra; yılbaşından sonra; belki sonra; ileride"),
        (TongueCue.Doubt, "belki; eğer; ama; fakat; bilmiyorum; emin değilim; bakarız; sanırım; galiba; duruma göre; olabilir; ancak; şartıyla"),
        (TongueCue.Stop, "durdur; durdurun; dur; durun; yazma; yazmayın; bana yazmayın; mesaj atma; mesaj atmayın; mesaj göndermeyin; mesaj gönderme; rahat bırak; rahat bırakın; beni rahat bırak; beni rahat bırakın; aramayın; listeden çıkar; listeden çıkarın; beni çıkarın; numaramı silin; numaramı sil; iptal"),
        (TongueCue.Who, "kim; kimsin; kimsiniz; kim bu; bu kim; siz kimsiniz; sen kimsin; numaramı nereden buldunuz"),
        (TongueCue.Help, "yardım; yardım edin; imdat"),
        (TongueCue.Person, "anlamıyorum; anlamadım; ingilizce bilmiyorum; biriyle konuşmak; birisiyle konuşmak; insanla konuşmak; gerçek bir insan; gerçek kişi; yetkili; beni arayın; beni ara; biri arasın"),
        (TongueCue.WrongNumber, "yanlış numara; yanlış kişi; ben değilim; tanımıyorum; yanlış"),
        (TongueCue.SelfHarm, "ölmek istiyorum; olmek istiyorum; yaşamak istemiyorum; yasamak istemiyorum; kendimi öldürmek; kendimi oldurmek; kendimi öldüreceğim; kendimi oldurecegim; intihar; canıma kıymak; canima kiymak; kendime zarar; kendimi kesiyorum; artık dayanamıyorum; artik dayanamiyorum; çok hap içtim; cok hap ictim"),
        (TongueCue.Violence, "beni dövüyor; beni dovuyor; bana vuruyor; bana vurdu; beni dövdü; beni dovdu; kocam beni dövüyor; kocamdan korkuyorum; ondan korkuyorum; beni öldürecek; beni oldurecek; öldürmekle tehdit; oldurmekle tehdit; tehdit ediyor; tecavüz; tecavuz; beni kilitledi; pasaportumu aldı; pasaportumu aldi; çocukları dövüyor; cocuklari dovuyor; imdat; bıçak var; bicak var"),
        (TongueCue.Medical, "nefes almıyor; nefes almiyor; nefes alamıyorum; nefes alamiyorum; ambulans; kalp krizi; felç; göğsüm ağrıyor; gogsum agriyor; göğüs ağrısı; bayıldı; bayildi; baygın; baygin; kanıyor; kaniyor; çok kan; cok kan; boğuluyor; boguluyor; nöbet geçiriyor; nobet geciriyor"),
        (TongueCue.Filler, "teşekkürler; teşekkür ederim; sağol; sağolun; lütfen; merhaba; selam; çok; tamam; ok; 👍"),
    ], conflicts: "no na ye yas yo");
}

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
        (TongueCue.Filler, "teşekkürler; teşekkür ederim; sağol; sağolun; lütfen; merhaba; selam; çok; tamam; ok; 👍"),
    ], conflicts: "no na ye yas yo");
}

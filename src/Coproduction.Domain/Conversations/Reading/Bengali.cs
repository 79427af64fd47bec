namespace Coproduction.Domain;

/// <summary>Bengali, in script and as it is texted in Latin letters. Not yet reviewed: wants a native reader's review, Sylheti forms too.</summary>
internal static class Bengali
{
    public static readonly Tongue Tongue = new("bn",
    [
        (TongueCue.Yes, "হ্যাঁ; হ্যা; হাঁ; জি; জ্বি; জী; অবশ্যই; নিশ্চয়; নিশ্চয়ই; রাজি; আমি রাজি; রাজী; চাই; যোগ দেব; যোগ দিতে চাই; hae; haa; haan; hya; hyan; hoy; ji; jee; jii; obosshoi; oboshyoi; raji; ami raji; chai; ami chai; nishchoi; jog dibo; jog debo"),
        (TongueCue.No, "না; নাহ; চাই না; লাগবে না; আগ্রহী না; পারব না; না ধন্যবাদ; দরকার নেই; নেই; na; nah; nai; naa; chai na; lagbe na; parbo na; na dhonnobad; dorkar nai; dorkar nei; ichcha nai"),
        (TongueCue.Later, "পরে; এখন না; এখন নয়; আরও পরে; অন্য সময়; আগামী সপ্তাহে; আগামী মাসে; ঈদের পরে; pore; ekhon na; akhon na; ekhon noy; onno shomoy; agami shoptahe; agami mashe; eider pore"),
        (TongueCue.Doubt, "হয়তো; যদি; কিন্তু; জানি না; দেখি; মনে হয়; তবে; hoyto; jodi; kintu; jani na; dekhi; mone hoy; tobe; bujhi na"),
        (TongueCue.Stop, "বন্ধ; বন্ধ করুন; বন্ধ করো; বন্ধ কর; থামুন; থামো; মেসেজ দিবেন না; মেসেজ দেবেন না; মেসেজ পাঠাবেন না; বিরক্ত করবেন না; যোগাযোগ করবেন না; bondho; bondo; bondho koro; bondho korun; bondo koren; thamun; thamo; message diben na; message diyo na; text diben na; text diyo na; birokto korben na; birokto koro na; jogajog korben na"),
        (TongueCue.Who, "কে; আপনি কে; তুমি কে; কে আপনি; এটা কে; কার নম্বর; ke; apni ke; tumi ke; ke apni; eta ke; kar number; tui ke"),
        (TongueCue.Help, "সাহায্য; সাহায্য চাই; সাহায্য করুন; shahajjo; sahajjo; shahajjo chai; sahajjo lagbe"),
        (TongueCue.Person, "বুঝি না; বুঝতে পারছি না; বুঝিনি; bujhi na; bujhte parchi na; bujhi nai; মানুষের সাথে কথা; কারো সাথে কথা; কথা বলতে চাই; কথা বলব; ফোন করুন; কল করুন; kotha bolte chai; karo shathe kotha; karo sathe kotha; manusher sathe kotha; phone korun; call korun; call koren; phone koren; phone dien"),
        (TongueCue.WrongNumber, "ভুল নম্বর; ভুল নাম্বার; রং নম্বর; আমি না; চিনি না; ভুল মানুষ; vul number; bhul number; vul nombor; bhul nombor; ami na; chini na; rong number"),
        (TongueCue.SelfHarm, "মরতে চাই; বাঁচতে চাই না; আত্মহত্যা; নিজেকে শেষ; morte chai; bachte chai na; bachte chaina; attohotta; atmohotya; nijeke shesh; nijeke mere; onek tablet kheye"),
        (TongueCue.Violence, "আমাকে মারে; মারধর; আমাকে মেরেছে; মেরে ফেলবে; হুমকি; ধর্ষণ; amake mare; amake marse; amake mereche; mardhor; mere felbe; humki; dhorshon; passport niye; jor kore biye; bacchader mare"),
        (TongueCue.Medical, "শ্বাস নিতে পারছি না; শ্বাস নিচ্ছে না; অ্যাম্বুলেন্স; হার্ট অ্যাটাক; অজ্ঞান; রক্ত পড়ছে; shash nite parchi na; shash nicche na; shash nite parche na; oggan; rokto porche; onek rokto; buke betha; buke batha"),
        (TongueCue.Filler, "ধন্যবাদ; দয়া করে; সালাম; নমস্কার; আপনাকে; আসসালামু আলাইকুম; dhonnobad; doya kore; salam; assalamu alaikum; apnake; bhai; apa; ok; 👍"),
    ], conflicts: "no na");
}
